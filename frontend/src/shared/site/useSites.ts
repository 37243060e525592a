import { useQuery } from '@tanstack/react-query';
import { allPages } from '@/api/allPages';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';

export type Site = Schema<'Site'>;

/** The key of every query for sites. */
export const SITES = ['sites'];

/** All sites 考核站点 that the account sees: a college's own, or those submitted to the organization. */
export function useSites() {
  const { data: sites = [], ...query } = useQuery({
    queryKey: [...SITES, 'all'],
    queryFn: () => allPages((page) => api.GET('/api/sites', { params: { query: page } })),
  });
  return { ...query, sites };
}
