import type { Schema } from '@/api/types';

type Mode = Schema<'ExamMode'>;
type RoomType = Schema<'RoomType'>;

const SERVED: Record<RoomType, Mode[]> = {
  WRITTEN: ['WRITTEN'],
  COMPUTER: ['COMPUTER'],
  PRACTICAL: ['PRACTICAL'],
  ORAL: ['ORAL'],
  WRITTEN_AND_PRACTICAL: ['PRACTICAL', 'WRITTEN'],
};

/** The type of room 考场类型 that serves exactly these exam modes; none where a room can't hold them all. */
export function roomTypeFor(modes: Mode[]): RoomType | undefined {
  const wanted = [...new Set(modes)].sort().join();
  return (Object.keys(SERVED) as RoomType[]).find((type) => SERVED[type].join() === wanted);
}
