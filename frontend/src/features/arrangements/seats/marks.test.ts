import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Placement } from './drop';
import { markOf, marksOf, presentIn, seatsBesideOwn } from './marks';

const on = (seat: number, collegeId: string) => ({ seat, collegeId, collegeName: `${collegeId} 学院` }) as Placement;

describe('the marks of colleges', () => {
  it('are letters in order', () => {
    expect([0, 1, 25, 26, 27, 52].map((index) => markOf('', index).letters)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'BA']);
  });

  it('never give two colleges the same letters, nor the first 32 the same colour and pattern', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 100 }), (ids) => {
        const marks = [...marksOf(ids).values()];
        expect(new Set(marks.map(({ letters }) => letters)).size).toBe(ids.length);
        const looks = marks.slice(0, 32).map(({ colour, pattern }) => `${colour}/${pattern}`);
        expect(new Set(looks).size).toBe(looks.length);
      }),
    ));

  it('do not depend on the order the colleges come in', () => {
    expect(marksOf(['b', 'a', 'c'])).toEqual(marksOf(['c', 'b', 'a']));
  });
});

describe('who is in a room', () => {
  it('is counted, the most first', () => {
    expect(presentIn([on(1, 'a'), on(2, 'b'), on(3, 'b')])).toEqual([
      { collegeId: 'b', collegeName: 'b 学院', count: 2 },
      { collegeId: 'a', collegeName: 'a 学院', count: 1 },
    ]);
  });

  it('is beside somebody of the own college only where no seat is between', () => {
    expect([...seatsBesideOwn([on(1, 'a'), on(2, 'a'), on(3, 'b'), on(5, 'b'), on(6, 'b')])]).toEqual([1, 5]);
  });

  it('says nothing of a room with one college, as nobody else could sit between', () => {
    expect(seatsBesideOwn([on(1, 'a'), on(2, 'a')]).size).toBe(0);
  });
});
