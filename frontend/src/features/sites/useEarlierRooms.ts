import { useQuery } from '@tanstack/react-query';
import { allPages } from '@/api/allPages';
import { api } from '@/api/client';

/** All rooms of an earlier plan. */
export function useEarlierRooms(planId: string | undefined) {
  return useQuery({
    queryKey: ['rooms', 'all', planId],
    queryFn: () => allPages((query) => api.GET('/api/plans/{planId}/rooms', { params: { path: { planId: planId! }, query } })),
    enabled: planId !== undefined,
  });
}
