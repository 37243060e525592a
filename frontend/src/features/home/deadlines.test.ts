import { describe, expect, it } from 'vitest';
import type { Plan } from '@/shared/plan/usePlan';
import { deadlinesOf } from './deadlines';

type State = Plan['states']['registration'];

/** A plan whose windows are one day each, beginning at this day of November. */
function plan(id: string, day: number, states: State[], published = true): Plan {
  const names = ['registration', 'payment', 'arrangement', 'scoreEntry', 'publicity'];
  const at = (offset: number) => new Date(Date.UTC(2026, 10, day + offset)).toISOString();
  return {
    id,
    published,
    windows: Object.fromEntries(names.map((name, index) => [name, { start: at(index), end: at(index + 1) }])),
    states: Object.fromEntries(names.map((name, index) => [name, states[index]])),
  } as unknown as Plan;
}

const RUNNING: State[] = ['ENDED', 'OPEN', 'NOT_STARTED', 'NOT_STARTED', 'NOT_STARTED'];
const ENDED: State[] = ['ENDED', 'ENDED', 'ENDED', 'ENDED', 'ENDED'];
const AHEAD: State[] = ['NOT_STARTED', 'NOT_STARTED', 'NOT_STARTED', 'NOT_STARTED', 'NOT_STARTED'];

describe('the deadlines of plans', () => {
  it('are of the windows that are open or else come next, soonest first', () => {
    const found = deadlinesOf([plan('late', 20, AHEAD), plan('now', 3, RUNNING)]);
    expect(found.map(({ plan: { id }, window, at }) => [id, window, at.slice(0, 10)])).toEqual([
      ['now', 'payment', '2026-11-05'],
      ['late', 'registration', '2026-11-20'],
    ]);
  });

  it('are none of plans that are over or not published', () =>
    expect(deadlinesOf([plan('over', 1, ENDED), plan('draft', 1, AHEAD, false)])).toEqual([]));
});
