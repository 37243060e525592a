import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { queries } from '@/api/client';
import type { Schema } from '@/api/types';

export type Batch = Schema<'BatchView'>;

/** How often the desk asks whether the phone has signed, in milliseconds. */
const PACE = 1500;

/** A batch, followed until all its records have. The lists are read again then. */
export function useBatch(id: string) {
  const client = useQueryClient();
  const query = queries.useQuery(
    'get',
    '/api/signing-batches/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data?.state === 'DONE' || (!state.data && state.error) ? false : PACE) },
  );
  const done = query.data?.state === 'DONE';
  useEffect(() => {
    if (done) {
      void client.invalidateQueries({ queryKey: ['get', '/api/certificates'] });
      void client.invalidateQueries({ queryKey: ['get', '/api/certificates/{recordId}'] });
    }
  }, [done, client]);
  return query;
}
