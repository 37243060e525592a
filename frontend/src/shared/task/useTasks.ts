import { queries } from '@/api/client';
import { isActive, PACE } from './useTask';

const SHOWN = 20;

/** The tenant's latest tasks; asked for often only while one of them is running. */
export function useTasks() {
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/tasks',
    { params: { query: { size: SHOWN } } },
    { refetchInterval: ({ state }) => (state.data?.items?.some(isActive) ? PACE : 15 * PACE) },
  );
  return { tasks: data?.items ?? [], loaded: data !== undefined, error, refetch };
}
