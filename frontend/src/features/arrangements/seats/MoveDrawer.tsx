import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { useRequired } from '@/shared/form/useRequired';
import { carryOut } from './carryOut';
import { dropOf, firstFree, type Drop, type Movable, type SeatPlace } from './drop';
import { seatOptions } from './seatOptions';
import type { SeatRoom } from './useRooms';
import { useSeated } from './useSeated';

/** Somebody to move, by name. */
export interface Person extends Movable {
  candidateName: string;
  siteId: string;
  roomName?: string;
}

/** Whom to move, and where to, as far as it was said. */
export interface Wish<Who extends Person = Person> {
  who: Who;
  roomId?: string;
  seat?: number;
}

interface MoveDrawerProps {
  planId: string;
  rooms: SeatRoom[];
  /** Nothing keeps the drawer closed. */
  wish: Wish | undefined;
  onClose: () => void;
  onMoved: (drop: Drop) => void;
}

/** 移动: chooses room and seat without dragging, for somebody with a seat or without. */
export function MoveDrawer({ planId, rooms, wish, onClose, onMoved }: MoveDrawerProps) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const { required } = useRequired();
  const [form] = Form.useForm<SeatPlace>();
  // While the drawer slides away it still shows what it was about.
  const [kept, keep] = useState(wish);
  if (wish && wish !== kept) {
    keep(wish);
  }
  const { who, roomId: wanted, seat } = wish ?? kept ?? {};
  const near = rooms.filter(({ siteId }) => siteId === who?.siteId);
  const roomId = Form.useWatch('roomId', form) ?? wanted;
  const room = near.find((one) => one.roomId === roomId);
  const { there } = useSeated(planId, who?.subjectId ?? '', room);

  async function save(to: SeatPlace) {
    const drop = dropOf(who!, to, there ?? []);
    await carryOut(planId, who!, drop);
    onMoved(drop);
  }

  return (
    <EditDrawer<SeatPlace>
      title={t(who?.roomId ? 'seats.moveTitle' : 'seats.giveTitle', { name: who?.candidateName })}
      open={wish !== undefined}
      form={form}
      initial={{ roomId: wanted ?? (near.length === 1 ? near[0]?.roomId : undefined), seat }}
      onClose={onClose}
      save={save}
      saveLabel={t(who?.roomId ? 'seats.move' : 'giveSeat')}
      width={420}
    >
      {who?.roomId && <p className="quiet">{t('seats.from', { room: who.roomName, seat: who.seat })}</p>}
      <Form.Item name="roomId" label={t('seats.toRoom')} rules={[required(t('seats.toRoom'))]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={near.map(({ roomId: value, name, placed, seats }) => ({ value, label: `${name} · ${placed}/${seats}` }))}
          onChange={() => form.setFieldValue('seat', undefined)}
        />
      </Form.Item>
      <Form.Item
        name="seat"
        label={t('seats.toSeat')}
        rules={[required(t('seats.toSeat'))]}
        extra={room && there && firstFree(room.seats, there) === undefined && t('seats.full')}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={room !== undefined && !there}
          disabled={!room}
          options={room && there ? seatOptions(t, who!, room, there) : []}
        />
      </Form.Item>
    </EditDrawer>
  );
}
