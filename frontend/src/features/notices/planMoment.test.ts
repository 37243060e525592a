import { expect, it } from 'vitest';
import { momentOf, WINDOWS } from './planMoment';

type State = 'NOT_STARTED' | 'OPEN' | 'ENDED';

function plan(...states: State[]) {
  return { states: Object.fromEntries(WINDOWS.map(([name], at) => [name, states[at]])) } as Parameters<typeof momentOf>[0];
}

it('names the window that opened last', () =>
  expect(momentOf(plan('OPEN', 'OPEN', 'NOT_STARTED', 'NOT_STARTED', 'NOT_STARTED'))).toMatchObject({ is: 'now', window: ['payment', 'PAYMENT'] }));

it('names the window that opens next between two', () =>
  expect(momentOf(plan('ENDED', 'ENDED', 'ENDED', 'NOT_STARTED', 'NOT_STARTED'))).toMatchObject({ is: 'next', window: ['scoreEntry', 'SCORE_ENTRY'] }));

it('is over after publicity', () => expect(momentOf(plan('ENDED', 'ENDED', 'ENDED', 'ENDED', 'ENDED'))).toEqual({ is: 'over' }));
