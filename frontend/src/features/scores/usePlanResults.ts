import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Result } from './passRate';

const PAGE = 100;

/** All results of a plan that the account may see, page after page, and how many are there so far. */
export function usePlanResults(planId: string, enabled: boolean) {
  const [counted, setCounted] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey: ['results', 'all', planId],
    enabled,
    refetchOnWindowFocus: false,
    queryFn: async ({ signal }) => {
      const found: Result[] = [];
      setCounted(0);
      for (let cursor: string | undefined; cursor !== ''; ) {
        const query = { size: PAGE, cursor } as never;
        const { data: page } = await api.GET('/api/plans/{planId}/results', { params: { path: { planId }, query }, signal });
        found.push(...page!.items);
        cursor = page!.next;
        setCounted(found.length);
      }
      return found;
    },
  });
  return { results: data, counted, error, refetch };
}
