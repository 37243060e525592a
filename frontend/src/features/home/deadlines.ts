import type { Plan } from '@/shared/plan/usePlan';
import { currentWindows, type WindowName } from '@/shared/plan/windows';

/** A window of a plan that is open, or opens next. */
export interface Deadline {
  plan: Plan;
  window: WindowName;
  /** When it ends, or begins where it has not yet. */
  at: string;
}

/** The open windows of each plan, or where none is the next one, soonest first. */
export function deadlinesOf(plans: readonly Plan[]): Deadline[] {
  return plans
    .filter(({ published }) => published)
    .flatMap((plan) =>
      currentWindows(plan).map((window) => {
        const { start, end } = plan.windows[window];
        return { plan, window, at: plan.states[window] === 'OPEN' ? end : start };
      }),
    )
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
