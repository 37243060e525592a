import { describe, expect, it } from 'vitest';
import { rateOf, sum, tally, type Result } from './passRate';

function result(collegeName: string, reached: Result['reached'], ...attendances: (string | null)[]): Result {
  return { collegeName, reached, subjects: attendances.map((attendance) => ({ attendance })) } as Result;
}

const RESULTS = [
  result('乙学院', 'PASSED', 'PRESENT', 'PRESENT'),
  result('甲学院', 'FAILED', 'PRESENT', 'ABSENT'),
  result('甲学院', 'FAILED', 'ABSENT', 'ABSENT'),
  result('甲学院', 'PENDING', null, null),
  result('甲学院', 'PASSED', 'PRESENT', 'PRESENT'),
];

describe('tally', () => {
  const groups = tally(RESULTS, ({ collegeName }) => collegeName);

  it('counts who registered, sat in at least one subject, and passed', () =>
    expect(groups).toEqual([
      { key: '甲学院', group: '甲学院', registered: 4, sat: 2, passed: 1 },
      { key: '乙学院', group: '乙学院', registered: 1, sat: 1, passed: 1 },
    ]));

  it('adds up to all', () =>
    expect(sum(groups, 'all')).toEqual({ key: '', group: 'all', registered: 5, sat: 3, passed: 2 }));

  it('of nothing is nothing', () => expect(tally([], () => '')).toEqual([]));
});

describe('rateOf', () => {
  it('is of those who sat', () => expect(rateOf({ sat: 3, passed: 2 })).toBe('66.7%'));
  it('says nothing before anybody sat', () => expect(rateOf({ sat: 0, passed: 0 })).toBe('—'));
});
