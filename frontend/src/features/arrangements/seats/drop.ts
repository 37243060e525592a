import type { Schema } from '@/api/types';

export type Placement = Schema<'PlacementView'>;

/** A seat of a room during the subject that is looked at. */
export interface SeatPlace {
  roomId: string;
  seat: number;
}

/** Whoever is moved: somebody with a seat, or somebody without. */
export interface Movable {
  registrationId: string;
  subjectId: string;
  roomId?: string;
  seat?: number;
}

/** What letting go of somebody over a seat means. */
export type Drop =
  | { kind: 'nothing' }
  | { kind: 'move'; to: SeatPlace }
  | { kind: 'swap'; with: Placement }
  | { kind: 'taken'; by: Placement };

/**
 * What happens when somebody is put on a seat: nothing on the own one, a move to a free one, an exchange with who sits
 * there. Who has no seat yet can't exchange one.
 *
 * @param there who sits in the room of the seat
 */
export function dropOf(moved: Movable, to: SeatPlace, there: Placement[]): Drop {
  if (moved.roomId === to.roomId && moved.seat === to.seat) {
    return { kind: 'nothing' };
  }
  const sitting = there.find((one) => one.roomId === to.roomId && one.seat === to.seat && one.subjectId === moved.subjectId);
  if (!sitting) {
    return { kind: 'move', to };
  }
  return moved.roomId ? { kind: 'swap', with: sitting } : { kind: 'taken', by: sitting };
}

/** The lowest number that is free; undefined in a full room. */
export function firstFree(seats: number, there: Placement[]): number | undefined {
  const taken = new Set(there.map(({ seat }) => seat));
  return Array.from({ length: seats }, (_, index) => index + 1).find((seat) => !taken.has(seat));
}
