import { queries } from '@/api/client';

const SHOWN = 30;
const EVERY = 60_000;

/** What the tenant was told, newest first. */
export function useNotifications() {
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/notifications',
    { params: { query: { size: SHOWN } } },
    { refetchInterval: EVERY },
  );
  return { notifications: data?.items ?? [], loaded: data !== undefined, error, refetch };
}
