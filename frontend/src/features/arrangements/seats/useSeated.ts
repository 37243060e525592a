import { queries } from '@/api/client';
import type { SeatRoom } from './useRooms';

/** Who sits in a room during a subject. */
export function useSeated(planId: string, subjectId: string, room: SeatRoom | undefined) {
  const query = { subjectId, siteId: room?.siteId, roomId: room?.roomId };
  const { data, ...rest } = queries.useQuery(
    'get',
    '/api/plans/{planId}/placements',
    { params: { path: { planId }, query: query as never } },
    { enabled: room !== undefined },
  );
  return { ...rest, there: data?.items };
}
