import { useRenewal } from '../useArrangement';
import { MoveDrawer, type Person } from './MoveDrawer';
import { useRooms } from './useRooms';

interface SeatForUnplacedProps {
  planId: string;
  /** Nobody keeps the drawer closed. */
  who: Person | undefined;
  onClose: () => void;
}

/** Gives a seat to somebody who has none. */
export function SeatForUnplaced({ planId, who, onClose }: SeatForUnplacedProps) {
  const { data: rooms = [] } = useRooms(planId, who?.subjectId);
  const renew = useRenewal(planId);
  return <MoveDrawer planId={planId} rooms={rooms} wish={who && { who }} onClose={onClose} onMoved={() => void renew()} />;
}
