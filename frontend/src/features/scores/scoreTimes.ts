import type { Plan } from '@/shared/plan/usePlan';

/** Where the scores of a plan stand, by its windows. */
export type ScorePhase = 'before' | 'entering' | 'between' | 'public' | 'locked';

/** What may be done with the scores now; the backend decides, this only shows what it would refuse. */
export function phaseOf({ states }: Pick<Plan, 'states'>): ScorePhase {
  if (states.publicity === 'ENDED') {
    return 'locked';
  }
  if (states.publicity === 'OPEN') {
    return 'public';
  }
  return states.scoreEntry === 'NOT_STARTED' ? 'before' : states.scoreEntry === 'OPEN' ? 'entering' : 'between';
}

/** Whether whole sheets may be imported. */
export function mayImport(plan: Pick<Plan, 'states'>): boolean {
  return plan.states.scoreEntry === 'OPEN';
}

/** Whether single scores may be corrected: from the start of entry until publicity ends. */
export function mayCorrect(plan: Pick<Plan, 'states'>): boolean {
  return plan.states.scoreEntry !== 'NOT_STARTED' && plan.states.publicity !== 'ENDED';
}
