import type { ReactNode } from 'react';
import type { Plan } from '@/shared/plan/usePlan';

/** The parts of the page. */
export const TABS = ['overview', 'seats', 'rooms', 'placements', 'unplaced'] as const;

export type Tab = (typeof TABS)[number];

/** What every part is given: the plan, and what stands above its content. */
export interface TabProps {
  plan: Plan;
  scope: ReactNode;
}
