import type { Schema } from '@/api/types';
import type { ValueOf } from '@/terms/terms';

export type PublicPlan = Schema<'PublicPlanView'>;

/** The windows of a plan in their order, under the names of the manuals' terms. */
export const WINDOWS = [
  ['registration', 'REGISTRATION'],
  ['payment', 'PAYMENT'],
  ['arrangement', 'ARRANGEMENT'],
  ['scoreEntry', 'SCORE_ENTRY'],
  ['publicity', 'PUBLICITY'],
] as const satisfies [keyof PublicPlan['windows'], ValueOf<'planWindow'>][];

/** What matters of a plan now: the window that opened last, else the one that opens next, else that it is over. */
export type PlanMoment = { is: 'now' | 'next'; window: (typeof WINDOWS)[number] } | { is: 'over' };

/** Where a plan stands. */
export function momentOf({ states }: Pick<PublicPlan, 'states'>): PlanMoment {
  const open = WINDOWS.filter(([name]) => states[name] === 'OPEN').at(-1);
  if (open) {
    return { is: 'now', window: open };
  }
  const next = WINDOWS.find(([name]) => states[name] === 'NOT_STARTED');
  return next ? { is: 'next', window: next } : { is: 'over' };
}
