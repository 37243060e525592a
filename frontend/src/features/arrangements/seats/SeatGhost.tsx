import { useTranslation } from 'react-i18next';
import { dropOf, type Placement } from './drop';
import type { SeatRoom } from './useRooms';
import type { Carried } from './useSeatDrag';

interface SeatGhostProps {
  carried: Carried;
  there: Placement[];
  room: SeatRoom;
  rooms: SeatRoom[];
}

/** Who is being dragged, beside the pointer, with what letting go would mean. */
export function SeatGhost({ carried: { placement, at, over }, there, room, rooms }: SeatGhostProps) {
  const { t } = useTranslation(['arrangements', 'shared']);

  function meaning() {
    if (!over) {
      return '';
    }
    if ('roomId' in over) {
      const other = rooms.find(({ roomId }) => roomId === over.roomId && roomId !== placement.roomId);
      return other ? t('seats.chooseIn', { room: other.name }) : '';
    }
    const drop = dropOf(placement, { roomId: room.roomId, seat: over.seat }, there);
    return drop.kind === 'swap'
      ? t('seats.willSwap', { name: drop.with.candidateName })
      : drop.kind === 'move'
        ? t('seats.dropHere', { seat: over.seat })
        : '';
  }

  // Away from the pointer, towards the middle of the window, so that a finger doesn't hide it and no edge cuts it off.
  const side = at.x > window.innerWidth / 2 ? '-100%' : '0%';
  return (
    <div className="seat-ghost" aria-hidden style={{ transform: `translate(${at.x}px, ${at.y}px) translate(${side}, -130%)` }}>
      <strong>{placement.candidateName}</strong> <span className="quiet">{meaning()}</span>
    </div>
  );
}
