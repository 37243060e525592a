/** How seats are numbered in a room: column by column there and back (S 形), or row by row. */
export type SeatOrder = 'snake' | 'rows';

/** A room as a grid of seats, numbered from 1. */
export interface Layout {
  seats: number;
  columns: number;
  order: SeatOrder;
}

/** Where a seat stands, from 0, the first row being next to the blackboard. */
export interface Spot {
  row: number;
  column: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Record<Direction, Spot> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

/** Columns that a room of so many seats usually has. */
export function usualColumns(seats: number): number {
  return seats <= 36 ? 6 : seats <= 64 ? 8 : 10;
}

/** Rows of the room, the last or the last column of which may be incomplete. */
export function rowsOf({ seats, columns }: Layout): number {
  return Math.ceil(seats / columns);
}

/** Columns that bear seats. */
export function columnsOf(layout: Layout): number {
  return layout.order === 'rows' ? Math.min(layout.columns, layout.seats) : Math.ceil(layout.seats / rowsOf(layout));
}

/** Where a seat stands. */
export function spotOf(seat: number, layout: Layout): Spot {
  const index = seat - 1;
  if (layout.order === 'rows') {
    return { row: Math.floor(index / layout.columns), column: index % layout.columns };
  }
  const rows = rowsOf(layout);
  const column = Math.floor(index / rows);
  const along = index % rows;
  return { row: column % 2 === 0 ? along : rows - 1 - along, column };
}

/** The seat that stands there; undefined where there is none. */
export function seatAt({ row, column }: Spot, layout: Layout): number | undefined {
  const rows = rowsOf(layout);
  if (row < 0 || column < 0 || row >= rows || column >= layout.columns) {
    return undefined;
  }
  const along = column % 2 === 0 ? row : rows - 1 - row;
  const seat = layout.order === 'rows' ? row * layout.columns + column + 1 : column * rows + along + 1;
  return seat <= layout.seats ? seat : undefined;
}

/** The next seat in that direction, beyond a gap if need be; the same where there is none. */
export function seatTowards(seat: number, direction: Direction, layout: Layout): number {
  const step = STEPS[direction];
  const { row, column } = spotOf(seat, layout);
  for (let far = 1; far <= Math.max(layout.columns, rowsOf(layout)); far += 1) {
    const found = seatAt({ row: row + far * step.row, column: column + far * step.column }, layout);
    if (found !== undefined) {
      return found;
    }
  }
  return seat;
}

/** The side of a seat on which the seat with the next number stands; undefined where they don't touch. */
export function sideOfNext(seat: number, layout: Layout): Direction | undefined {
  if (seat >= layout.seats) {
    return undefined;
  }
  const here = spotOf(seat, layout);
  const next = spotOf(seat + 1, layout);
  return (Object.keys(STEPS) as Direction[]).find(
    (side) => next.row - here.row === STEPS[side].row && next.column - here.column === STEPS[side].column,
  );
}
