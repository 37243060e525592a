import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { Schema } from '@/api/types';
import { LinkButton } from '@/shared/page/LinkButton';
import { StateTag } from '@/terms/StateTag';
import { Word } from '@/terms/Word';

export type Room = Schema<'RoomView'>;

/** What the ids of a room are called. */
export interface RoomNames {
  site: (id: string) => string;
  certificate: (typeId: string, level: Room['level']) => string;
  subject: (id: string) => string;
}

/** The columns of the list of rooms. */
export function roomColumns(t: TFunction<['sites', 'shared']>, show: (id: string) => void, names: RoomNames): TableColumnsType<Room> {
  return [
    {
      title: t('room.name'),
      dataIndex: 'name',
      fixed: 'left',
      render: (name: string, { id }) => <LinkButton onClick={() => show(id)}>{name}</LinkButton>,
    },
    { title: t('room.state'), dataIndex: 'state', render: (state: Room['state']) => <StateTag of="roomState" value={state} /> },
    { title: t('room.seats'), dataIndex: 'seats', align: 'right', className: 'code' },
    {
      title: t('room.subjects'),
      dataIndex: 'subjectIds',
      render: (ids: string[]) => ids.map(names.subject).join(t('shared:and')),
    },
    { title: t('room.type'), dataIndex: 'type', render: (type: Room['type']) => <Word of="roomType" value={type} /> },
    { title: t('room.site'), dataIndex: 'siteId', render: names.site },
    { title: t('room.address'), dataIndex: 'address' },
  ];
}
