import { Flex, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '@/shared/page/Refused';
import type { Plan } from '@/shared/plan/usePlan';
import { CandidateBar } from './CandidateBar';
import { dropOf, type Placement } from './drop';
import { LayoutChoice } from './LayoutChoice';
import { Legend } from './Legend';
import { marksOf } from './marks';
import { MoveDrawer, type Wish } from './MoveDrawer';
import { SeatGrid } from './SeatGrid';
import { SeatGhost } from './SeatGhost';
import { useLayoutChoice } from './useLayoutChoice';
import { useMoves } from './useMoves';
import type { SeatRoom } from './useRooms';
import { useSeatDrag, type Target } from './useSeatDrag';
import { useSeated } from './useSeated';

interface RoomPlanProps {
  plan: Plan;
  subjectId: string;
  rooms: SeatRoom[];
  room: SeatRoom;
  /** Whether seats may change now. */
  movable: boolean;
}

/** The seats of a room as a plan, where candidates are looked at and moved. */
export function RoomPlan({ plan, subjectId, rooms, room, movable }: RoomPlanProps) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const { there, error, refetch } = useSeated(plan.id, subjectId, room);
  const [layout, choice] = useLayoutChoice(room.seats);
  const [selected, select] = useState<string>();
  const [wish, setWish] = useState<Wish<Placement>>();
  const moves = useMoves(plan.id, rooms);
  const { carried, press } = useSeatDrag(letGo);

  if (error) {
    return <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />;
  }
  if (!there) {
    return <Skeleton active />;
  }
  const marks = marksOf(plan.collegeIds);
  const chosen = there.find(({ registrationId }) => registrationId === selected);

  function letGo(placement: Placement, target: Target) {
    if ('seat' in target) {
      select(placement.registrationId);
      void moves.run(placement, dropOf(placement, { roomId: room.roomId, seat: target.seat }, there ?? []));
    } else if (target.roomId !== placement.roomId) {
      setWish({ who: placement, roomId: target.roomId });
    }
  }

  function pick(seat: number) {
    const sitting = there?.find((one) => one.seat === seat);
    moves.forget();
    if (sitting) {
      select(sitting.registrationId === selected ? undefined : sitting.registrationId);
    } else if (chosen && movable) {
      setWish({ who: chosen, roomId: room.roomId, seat });
    }
  }

  return (
    <section aria-label={t('seats.plan', { room: room.name })} className="room-plan">
      <CandidateBar
        chosen={chosen}
        mark={chosen && marks.get(chosen.collegeId)}
        movable={movable}
        moves={moves}
        onMove={() => chosen && setWish({ who: chosen, roomId: room.roomId })}
        onClear={() => select(undefined)}
      />
      <SeatGrid
        label={t('seats.plan', { room: room.name })}
        layout={layout}
        there={there}
        marks={marks}
        selected={selected}
        carried={carried}
        pending={moves.pending}
        onPick={pick}
        onPress={movable ? press : undefined}
      />
      <Flex wrap gap={16} justify="space-between">
        <Legend there={there} marks={marks} />
        <LayoutChoice layout={layout} choice={choice} />
      </Flex>
      {carried && <SeatGhost carried={carried} there={there} room={room} rooms={rooms} />}
      <MoveDrawer
        planId={plan.id}
        rooms={rooms}
        wish={wish}
        onClose={() => setWish(undefined)}
        onMoved={(drop) => wish && moves.tell(wish.who, drop)}
      />
    </section>
  );
}
