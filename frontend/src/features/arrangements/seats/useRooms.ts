import { useQuery } from '@tanstack/react-query';
import { allPages } from '@/api/allPages';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';

type Room = Schema<'RoomView'>;
type Session = Schema<'RoomSessionView'>;

/** A room during a subject, as it is now. */
export interface SeatRoom {
  roomId: string;
  name: string;
  address: string;
  siteId: string;
  collegeId: string;
  seats: number;
  placed: number;
}

/** The rooms that serve a subject, those opened or enlarged since the last run too, by site and name. */
export function useRooms(planId: string, subjectId: string | undefined) {
  const path = { planId };
  return useQuery({
    // Begins as the API client's own keys do, so that it is renewed with them.
    queryKey: ['get', '/api/plans/{planId}/room-sessions', { params: { path, all: subjectId } }],
    enabled: subjectId !== undefined,
    queryFn: async () => {
      const [rooms, sessions] = await Promise.all([
        allPages<Room>((page) => api.GET('/api/plans/{planId}/rooms', { params: { path, query: page } })),
        allPages<Session>((page) => api.GET('/api/plans/{planId}/room-sessions', { params: { path, query: { subjectId, ...page } as never } })),
      ]);
      return roomsOf(rooms, sessions, subjectId ?? '');
    },
  });
}

/** Rooms as they are now, with those who were seated there. */
export function roomsOf(rooms: Room[], sessions: Session[], subjectId: string): SeatRoom[] {
  const placed = new Map(sessions.map((session) => [session.roomId, session.placed]));
  return rooms
    .filter((room) => room.subjectIds.includes(subjectId))
    .map(({ id, name, address, siteId, collegeId, seats }) => ({ roomId: id, name, address, siteId, collegeId, seats, placed: placed.get(id) ?? 0 }))
    .sort((one, other) => one.siteId.localeCompare(other.siteId) || one.name.localeCompare(other.name, 'zh-CN', { numeric: true }));
}
