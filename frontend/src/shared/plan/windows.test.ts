import { describe, expect, it } from 'vitest';
import { currentWindows, whole } from './windows';
import type { Plan } from './usePlan';

const day = (date: number) => `2026-11-${String(date).padStart(2, '0')}T00:00:00Z`;
const windows: Plan['windows'] = {
  registration: { start: day(1), end: day(5) },
  payment: { start: day(2), end: day(6) },
  arrangement: { start: day(6), end: day(8) },
  scoreEntry: { start: day(10), end: day(12) },
  publicity: { start: day(12), end: day(15) },
};
const states = (...each: Plan['states']['payment'][]): Plan['states'] => ({
  registration: each[0]!,
  payment: each[1]!,
  arrangement: each[2]!,
  scoreEntry: each[3]!,
  publicity: each[4]!,
});

describe('current windows', () => {
  it('are all that are open', () =>
    expect(currentWindows({ windows, states: states('OPEN', 'OPEN', 'NOT_STARTED', 'NOT_STARTED', 'NOT_STARTED') })).toEqual([
      'registration',
      'payment',
    ]));

  it('are the next one where none is open', () =>
    expect(currentWindows({ windows, states: states('ENDED', 'ENDED', 'ENDED', 'NOT_STARTED', 'NOT_STARTED') })).toEqual(['scoreEntry']));

  it('are none after the last', () =>
    expect(currentWindows({ windows, states: states('ENDED', 'ENDED', 'ENDED', 'ENDED', 'ENDED') })).toEqual([]));

  it('are none of a draft that names none', () => {
    const open = Object.fromEntries(Object.keys(windows).map((name) => [name, null])) as unknown as Plan['windows'];
    const notStarted = states('NOT_STARTED', 'NOT_STARTED', 'NOT_STARTED', 'NOT_STARTED', 'NOT_STARTED');
    expect(currentWindows({ windows: open, states: notStarted })).toEqual([]);
  });
});

describe('a span', () => {
  it('is whole with both ends', () => expect(whole({ start: day(1), end: day(2) })).toEqual({ start: day(1), end: day(2) }));
  it.each([null, undefined, { start: day(1), end: null }, { start: null, end: day(1) }])('is not whole as %j', (span) =>
    expect(whole(span)).toBeUndefined());
});
