import { queries } from '@/api/client';
import { useAccount, useMay } from '@/session/useSession';
import { useColleges } from '@/shared/college/useColleges';
import type { Plan } from '@/shared/plan/usePlan';
import { useSites } from '@/shared/site/useSites';
import { allocationRows } from './allocationRows';

/** Where the colleges of a plan sit: all of them for the organization, itself for a college. */
export function useAllocations(plan: Plan) {
  const own = useAccount().tenantId;
  const all = useMay()('REVIEW_SITES');
  const colleges = useColleges();
  const { sites, error: sitesError, isFetching: sitesFetching, isSuccess, refetch: refetchSites } = useSites();
  const { data, error, isFetching, refetch } = queries.useQuery('get', '/api/plans/{planId}/site-allocations', {
    params: { path: { planId: plan.id } },
  });
  const shown = all ? plan : { ...plan, collegeIds: plan.collegeIds.filter((id) => id === own) };
  return {
    sites,
    rows: data && isSuccess ? allocationRows(shown, sites, data, colleges.nameOf) : undefined,
    error: error ?? sitesError ?? colleges.error,
    isFetching: isFetching || sitesFetching,
    refetch: () => Promise.all([refetch(), refetchSites(), ...(colleges.error ? [colleges.refetch()] : [])]),
  };
}
