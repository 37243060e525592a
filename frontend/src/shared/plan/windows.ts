import type { ValueOf } from '@/terms/terms';
import type { Span } from './axis';
import type { Plan } from './usePlan';

export type WindowName = keyof Plan['windows'];

/** The five windows of a plan in the manual's terms, in their order. */
export const WINDOWS: Record<WindowName, ValueOf<'planWindow'>> = {
  registration: 'REGISTRATION',
  payment: 'PAYMENT',
  arrangement: 'ARRANGEMENT',
  scoreEntry: 'SCORE_ENTRY',
  publicity: 'PUBLICITY',
};

export const WINDOW_NAMES = Object.keys(WINDOWS) as WindowName[];

/** A span of a draft: either end may still be open. */
export interface DraftSpan {
  start: string | null;
  end: string | null;
}

/** The windows of a draft, which needs none yet. */
export type DraftWindows = Partial<Record<WindowName, DraftSpan | null>>;

/** The span, where both its ends are known. */
export function whole(span: DraftSpan | null | undefined): Span | undefined {
  return span?.start && span.end ? { start: span.start, end: span.end } : undefined;
}

/** The windows to look at now: those that are open, else the next that opens; none where all have ended. */
export function currentWindows({ windows, states }: Pick<Plan, 'windows' | 'states'>): WindowName[] {
  const open = WINDOW_NAMES.filter((name) => states[name] === 'OPEN');
  const next = WINDOW_NAMES.filter((name) => states[name] === 'NOT_STARTED' && whole(windows[name])).sort((one, other) =>
    windows[one].start.localeCompare(windows[other].start),
  );
  return open.length > 0 ? open : next.slice(0, 1);
}
