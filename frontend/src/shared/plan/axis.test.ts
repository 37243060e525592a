import { describe, expect, it } from 'vitest';
import { at, axisOf, isOn, marksOf, place } from './axis';

/** Midnight in China at the start of 2026-11-01. */
const NOVEMBER = Date.parse('2026-10-31T16:00:00Z');
const DAY = 86_400_000;

describe('axis', () => {
  it('has no axis without a span', () => expect(axisOf([])).toBeUndefined());

  it('reaches over the whole days of China that its spans touch', () =>
    expect(axisOf([
      { start: '2026-11-02T01:00:00Z', end: '2026-11-03T02:00:00Z' },
      { start: '2026-10-31T17:00:00Z', end: '2026-11-01T02:00:00Z' },
    ])).toEqual({ from: NOVEMBER, to: NOVEMBER + 3 * DAY }));

  it('ends at the midnight that a span ends at', () =>
    expect(axisOf([{ start: '2026-10-31T16:00:00Z', end: '2026-11-01T16:00:00Z' }])).toEqual({ from: NOVEMBER, to: NOVEMBER + DAY }));

  it('is a day long for a moment', () =>
    expect(axisOf([{ start: '2026-10-31T16:00:00Z', end: '2026-10-31T16:00:00Z' }])).toEqual({ from: NOVEMBER, to: NOVEMBER + DAY }));

  const axis = { from: NOVEMBER, to: NOVEMBER + 4 * DAY };

  it('places spans by their share of the axis', () =>
    expect(place({ start: '2026-11-01T16:00:00Z', end: '2026-11-03T16:00:00Z' }, axis)).toEqual({ left: 25, width: 50 }));

  it('shows a span that ends before it starts where it starts', () =>
    expect(place({ start: '2026-11-02T16:00:00Z', end: '2026-11-01T16:00:00Z' }, axis)).toEqual({ left: 50, width: 0 }));

  it('knows which moments fall on it', () => {
    expect(isOn(NOVEMBER - 1, axis)).toBe(false);
    expect(isOn(NOVEMBER + 4 * DAY, axis)).toBe(true);
    expect(at(NOVEMBER + DAY, axis)).toBe(25);
  });

  it('marks each day where they are few', () => expect(marksOf(axis)).toHaveLength(5));

  it.each([9, 30, 37, 100, 365, 4000])('marks at most nine midnights of %i days, evenly', (days) => {
    const marks = marksOf({ from: NOVEMBER, to: NOVEMBER + days * DAY });
    expect(marks.length).toBeLessThanOrEqual(9);
    expect(marks.length).toBeGreaterThan(2);
    expect(new Set(marks.slice(1).map((mark, i) => mark - marks[i]!)).size).toBe(1);
  });
});
