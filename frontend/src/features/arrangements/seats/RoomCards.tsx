import { useTranslation } from 'react-i18next';
import type { SeatRoom } from './useRooms';

interface RoomCardsProps {
  rooms: SeatRoom[];
  chosen: string;
  collegeOf: (id: string) => string;
  onChoose: (roomId: string) => void;
}

/** The rooms of a subject with how full they are; somebody may be dropped on one. */
export function RoomCards({ rooms, chosen, collegeOf, onChoose }: RoomCardsProps) {
  const { t } = useTranslation(['arrangements', 'shared']);
  return (
    <ul className="room-cards" aria-label={t('seats.rooms')}>
      {rooms.map(({ roomId, name, collegeId, seats, placed }) => (
        <li key={roomId}>
          <button
            type="button"
            className="room-card"
            data-room={roomId}
            aria-pressed={roomId === chosen}
            aria-label={t('seats.roomUse', { name, college: collegeOf(collegeId), placed, seats })}
            onClick={() => onChoose(roomId)}
          >
            <strong>{name}</strong>
            <span className="quiet">{collegeOf(collegeId)}</span>
            <span className="room-use">
              <span className="room-bar">
                <span style={{ width: `${Math.min(100, (100 * placed) / seats)}%` }} />
              </span>
              <span className="code">
                {placed}/{seats}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
