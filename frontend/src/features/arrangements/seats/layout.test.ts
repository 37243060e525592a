import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, rowsOf, seatAt, seatTowards, sideOfNext, spotOf, type Direction, type Layout } from './layout';

const room = (seats: number, columns: number, order: Layout['order'] = 'snake'): Layout => ({ seats, columns, order });

const rooms = fc.record({
  seats: fc.integer({ min: 1, max: 300 }),
  columns: fc.integer({ min: 1, max: 12 }),
  order: fc.constantFrom<Layout['order']>('snake', 'rows'),
});

const numbers = ({ seats }: Layout) => Array.from({ length: seats }, (_, index) => index + 1);

describe('the plan of a room', () => {
  it('goes down the first column and comes back up the second', () => {
    expect([1, 5, 6, 10, 11].map((seat) => spotOf(seat, room(30, 6)))).toEqual([
      { row: 0, column: 0 },
      { row: 4, column: 0 },
      { row: 4, column: 1 },
      { row: 0, column: 1 },
      { row: 0, column: 2 },
    ]);
  });

  it('or along the rows', () => {
    expect([1, 6, 7].map((seat) => spotOf(seat, room(30, 6, 'rows')))).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 5 },
      { row: 1, column: 0 },
    ]);
  });

  it('gives each seat a place of its own, and finds it there', () =>
    fc.assert(
      fc.property(rooms, (layout) => {
        const spots = numbers(layout).map((seat) => spotOf(seat, layout));
        expect(new Set(spots.map(({ row, column }) => `${row},${column}`)).size).toBe(layout.seats);
        expect(new Set(spots.map(({ column }) => column)).size).toBe(columnsOf(layout));
        expect(spots.map((spot) => seatAt(spot, layout))).toEqual(numbers(layout));
        expect(spots.every(({ row, column }) => row < rowsOf(layout) && column < columnsOf(layout))).toBe(true);
      }),
    ));

  it('keeps consecutive numbers side by side where it goes there and back', () =>
    fc.assert(
      fc.property(rooms, ({ seats, columns }) => {
        const layout = room(seats, columns);
        expect(numbers(layout).slice(0, -1).every((seat) => sideOfNext(seat, layout) !== undefined)).toBe(true);
        expect(sideOfNext(seats, layout)).toBeUndefined();
      }),
    ));

  it('does not join the end of a row with the next one', () => {
    expect(sideOfNext(6, room(12, 6, 'rows'))).toBeUndefined();
    expect(sideOfNext(5, room(12, 6, 'rows'))).toBe('right');
  });

  it('lets arrow keys reach seats only, and come back', () =>
    fc.assert(
      fc.property(rooms, fc.nat(), (layout, any) => {
        const seat = (any % layout.seats) + 1;
        const back: Record<Direction, Direction> = { up: 'down', down: 'up', left: 'right', right: 'left' };
        for (const direction of Object.keys(back) as Direction[]) {
          const reached = seatTowards(seat, direction, layout);
          expect(reached).toBeGreaterThanOrEqual(1);
          expect(reached).toBeLessThanOrEqual(layout.seats);
          expect(reached === seat || seatTowards(reached, back[direction], layout) === seat).toBe(true);
        }
      }),
    ));

  it('jumps over a gap in an incomplete column', () => {
    // 7 seats in 3 columns of 3: the last column has one seat only, at the blackboard.
    expect(seatTowards(1, 'right', room(7, 3))).toBe(6);
    expect(seatTowards(4, 'right', room(7, 3))).toBe(4);
  });
});
