import type { Placement } from './drop';

const COLOURS = 8;
const PATTERNS = 4;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** How a college is told from others on a plan: by letter, colour and pattern, so that colour alone is never needed. */
export interface Mark {
  collegeId: string;
  letters: string;
  /** Of the style sheet, from 0. */
  colour: number;
  pattern: number;
}

/** The mark of the college with this place among those of the plan: A, B … Z, AA, AB …; no colour with one pattern comes twice before all have come. */
export function markOf(collegeId: string, index: number): Mark {
  return {
    collegeId,
    letters: lettersOf(index),
    colour: index % COLOURS,
    pattern: Math.floor(index / COLOURS) % PATTERNS,
  };
}

/** The marks of a plan's colleges, the same in every room. */
export function marksOf(collegeIds: string[]): Map<string, Mark> {
  return new Map([...collegeIds].sort().map((id, index) => [id, markOf(id, index)]));
}

/** A college in a room, and how many of its candidates sit there. */
export interface Present {
  collegeId: string;
  collegeName: string;
  count: number;
}

/** Who is in a room, the most first. */
export function presentIn(there: Placement[]): Present[] {
  const found = new Map<string, Present>();
  for (const { collegeId, collegeName } of there) {
    const present = found.get(collegeId) ?? { collegeId, collegeName, count: 0 };
    present.count += 1;
    found.set(collegeId, present);
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
}

/**
 * The seats whose candidate is of the same college as the one with the next number; none where the room has one college
 * only, as there is nobody else to put between.
 */
export function seatsBesideOwn(there: Placement[]): Set<number> {
  const colleges = new Map(there.map(({ seat, collegeId }) => [seat, collegeId]));
  const alone = new Set(colleges.values()).size < 2;
  return new Set(
    there.filter(({ seat, collegeId }) => !alone && colleges.get(seat + 1) === collegeId).map(({ seat }) => seat),
  );
}

function lettersOf(index: number): string {
  const last = LETTERS[index % LETTERS.length]!;
  return index < LETTERS.length ? last : lettersOf(Math.floor(index / LETTERS.length) - 1) + last;
}
