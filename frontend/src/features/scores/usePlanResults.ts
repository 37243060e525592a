import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { allPages } from '@/api/allPages';
import { api } from '@/api/client';
import type { Result } from './passRate';

/** All results of a plan that the account may see, page after page, and how many are there so far. */
export function usePlanResults(planId: string, enabled: boolean) {
  const [counted, setCounted] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey: ['results', 'all', planId],
    enabled,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => {
      setCounted(0);
      return allPages<Result>(async (query) => {
        const page = await api.GET('/api/plans/{planId}/results', { params: { path: { planId }, query: query as never }, signal });
        setCounted((before) => before + (page.data?.items.length ?? 0));
        return page;
      });
    },
  });
  return { results: data, counted, error, refetch };
}
