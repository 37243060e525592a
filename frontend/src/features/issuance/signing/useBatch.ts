import { useEffect } from 'react';
import { queries } from '@/api/client';
import type { Schema } from '@/api/types';
import { useRefresh } from '../useRefresh';

export type Batch = Schema<'BatchView'>;

/** How often the desk asks whether the phone has signed, in milliseconds. */
const PACE = 1500;

/** A batch, followed until all its records have. The lists are read again then. */
export function useBatch(id: string) {
  const refresh = useRefresh();
  const query = queries.useQuery(
    'get',
    '/api/signing-batches/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data?.state === 'DONE' || (!state.data && state.error) ? false : PACE) },
  );
  const done = query.data?.state === 'DONE';
  useEffect(() => {
    if (done) {
      refresh();
    }
  }, [done, refresh]);
  return query;
}
