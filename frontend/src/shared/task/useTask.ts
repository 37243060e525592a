import { queries } from '@/api/client';
import type { Schema } from '@/api/types';

export type Task = Schema<'TaskView'>;

const ACTIVE: Task['state'][] = ['CHECKING', 'RUNNING'];

/** How often a task that is worked on is asked for, in milliseconds. */
export const PACE = 1000;

/** Whether the task will go on without anybody. */
export function isActive(task: Task): boolean {
  return ACTIVE.includes(task.state);
}

/** Whether nothing will happen to the task any more. */
export function hasEnded(task: Task): boolean {
  return task.state === 'SUCCEEDED' || task.state === 'FAILED' || task.state === 'CANCELLED';
}

/** A task, followed until it waits for somebody or has ended. A file that was just sent counts as being worked on. */
export function useTask(id: string | undefined) {
  return queries.useQuery(
    'get',
    '/api/tasks/{id}',
    { params: { path: { id: id ?? '' } } },
    {
      enabled: id !== undefined,
      refetchInterval: ({ state }) =>
        !state.data || isActive(state.data) || state.data.state === 'WAITING_FOR_FILE' ? PACE : false,
    },
  );
}
