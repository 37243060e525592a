import type { TFunction } from 'i18next';
import type { Movable, Placement } from './drop';
import type { SeatRoom } from './useRooms';

/** The seats somebody may choose, free ones first, each saying what choosing it means. Who has no seat can't take somebody else's. */
export function seatOptions(t: TFunction<['arrangements', 'shared']>, who: Movable, room: SeatRoom, there: Placement[]) {
  const sitting = new Map(there.map((one) => [one.seat, one]));
  return Array.from({ length: room.seats }, (_, index) => index + 1)
    .filter((seat) => room.roomId !== who.roomId || seat !== who.seat)
    .sort((one, other) => Number(sitting.has(one)) - Number(sitting.has(other)))
    .map((seat) => {
      const other = sitting.get(seat);
      return {
        value: seat,
        label: other
          ? t(who.roomId ? 'seats.swapOption' : 'seats.takenOption', { seat, name: other.candidateName, college: other.collegeName })
          : t('seats.freeOption', { seat }),
        disabled: other !== undefined && !who.roomId,
      };
    });
}
