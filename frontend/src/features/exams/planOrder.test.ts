import { describe, expect, it } from 'vitest';
import { orderProblems } from './planOrder';

const at = (date: number, hour = 0) => new Date(Date.UTC(2026, 10, date, hour)).toISOString();
const span = (start: number, end: number) => ({ start: at(start), end: at(end) });
const RIGHT = {
  windows: {
    registration: span(1, 5),
    payment: span(2, 6),
    arrangement: span(6, 8),
    scoreEntry: span(10, 12),
    publicity: span(12, 15),
  },
  exams: [{ name: '理论知识', span: { start: at(10), end: at(10, 2) } }],
  paidOnly: true,
};
const withWindows = (changes: object) => ({ ...RIGHT, windows: { ...RIGHT.windows, ...changes } });
const withExam = (start: string | null, end: string | null) => ({ ...RIGHT, exams: [{ name: '理论知识', span: { start, end } }] });

describe('the order of a plan', () => {
  it('is right', () => expect(orderProblems(RIGHT)).toEqual([]));

  it('says nothing about what is not known yet', () => {
    expect(orderProblems({ windows: {}, exams: [{ name: '理论知识', span: null }], paidOnly: true })).toEqual([]);
    expect(orderProblems(withWindows({ registration: { start: null, end: at(3) } }))).toEqual([]);
    expect(orderProblems(withExam(null, at(11)))).toEqual([]);
  });

  it.each([span(5, 5), span(5, 1)])('wants ends after starts, not %j', (registration) =>
    expect(orderProblems(withWindows({ registration }))).toContainEqual({ kind: 'reversed', place: 'registration' }));

  it('wants an exam to end after its start', () =>
    expect(orderProblems(withExam(at(10, 2), at(10)))).toEqual([{ kind: 'reversed', place: 0 }]));

  it.each([
    [{ payment: { start: at(0), end: at(6) } }, 'payment', 'start', 'registration', 'start'],
    [{ payment: span(2, 4) }, 'payment', 'end', 'registration', 'end'],
    [{ arrangement: span(4, 8), payment: span(1, 5) }, 'arrangement', 'start', 'registration', 'end'],
    [{ scoreEntry: span(5, 12) }, 'scoreEntry', 'start', 'arrangement', 'start'],
    [{ publicity: span(11, 15) }, 'publicity', 'start', 'scoreEntry', 'end'],
  ])('wants windows one after the other, not %j', (changes, place, end, than, thanEnd) =>
    expect(orderProblems(withWindows(changes))).toContainEqual({ kind: 'tooEarly', place, end, than, thanEnd }));

  it('lets people pay until seats are given only where only the paid get one', () => {
    const beside = withWindows({ payment: span(2, 7) });
    expect(orderProblems(beside)).toEqual([
      { kind: 'tooEarly', place: 'arrangement', end: 'start', than: 'payment', thanEnd: 'end' },
    ]);
    expect(orderProblems({ ...beside, paidOnly: false })).toEqual([]);
  });

  it('wants exams after seats are given and before scores are in', () => {
    expect(orderProblems(withExam(at(5), at(6)))).toEqual([
      { kind: 'tooEarly', place: 0, end: 'start', than: 'arrangement', thanEnd: 'start' },
    ]);
    expect(orderProblems(withExam(at(12), at(12, 2)))).toEqual([
      { kind: 'tooLate', place: 0, end: 'end', than: 'scoreEntry', thanEnd: 'end' },
    ]);
  });
});
