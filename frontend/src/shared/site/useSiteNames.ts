import { queries } from '@/api/client';
import { useSites } from './useSites';

/** What the sites that somebody sees in a plan are called: the own ones, and those a college borrows 借考. */
export function useSiteNames(planId: string): (siteId: string) => string {
  const { sites } = useSites();
  const { data: borrowed = [] } = queries.useQuery('get', '/api/plans/{planId}/site-allocations', {
    params: { path: { planId } },
  });
  const names = new Map([
    ...borrowed.map(({ siteId, siteName }): [string, string] => [siteId, siteName]),
    ...sites.map(({ id, name }): [string, string] => [id, name]),
  ]);
  return (siteId) => names.get(siteId) ?? '—';
}
