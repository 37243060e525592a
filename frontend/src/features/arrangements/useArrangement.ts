import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queries } from '@/api/client';
import type { Schema } from '@/api/types';
import { useMay } from '@/session/useSession';
import type { Plan } from '@/shared/plan/usePlan';
import { hasEnded, useTask } from '@/shared/task/useTask';

export type Arrangement = Schema<'ArrangementView'>;

/** How far a plan is arranged, and the task that works on it; all that depends on seats is read again when it ends. */
export function useArrangement(plan: Plan) {
  const planId = plan.id;
  const may = useMay();
  const query = queries.useQuery('get', '/api/plans/{planId}/arrangements', { params: { path: { planId } } });
  const { data: task } = useTask((may('ARRANGE') && query.data?.taskId) || undefined);
  const renew = useRenewal(planId);
  const running = task !== undefined && !hasEnded(task);
  const ended = task && !running ? task.id : undefined;

  // A short task may be over before anybody saw it run, so every end that is news lets all be read again.
  useEffect(() => {
    if (ended) {
      void renew();
    }
  }, [ended]);

  const arrangement = query.data;
  const published = Boolean(arrangement?.publishedAt);
  return {
    ...query,
    arrangement,
    task,
    running,
    /** Whether there is something to read: a college waits until it is published. */
    readable: arrangement !== undefined && (may('ARRANGE') || published),
    /** Whether seats may change now. */
    changeable: may('ARRANGE') && plan.states.arrangement === 'OPEN' && arrangement?.arranged === true && !published && !running,
  };
}

/** Lets everything about a plan's seats be read again; done when what is shown is new. */
export function useRenewal(planId: string): () => Promise<void> {
  const client = useQueryClient();
  return () =>
    client.invalidateQueries({
      predicate: ({ queryKey: [, path, init] }) =>
        String(path).startsWith('/api/plans/{planId}/') && JSON.stringify(init ?? '').includes(planId),
    });
}
