import type { ReactNode } from 'react';
import type { Plan } from '@/shared/plan/usePlan';

/** What every kind of papers is given: the plan, a sentence about it, and what stands above the list. */
export interface TabProps {
  plan: Plan;
  state: string;
  scope: ReactNode;
}
