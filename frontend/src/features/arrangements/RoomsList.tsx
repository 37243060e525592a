import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api, queries } from '@/api/client';
import type { Schema } from '@/api/types';
import { useMay } from '@/session/useSession';
import { useColleges } from '@/shared/college/useColleges';
import { ExportButton } from '@/shared/export/ExportButton';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useSelection } from '@/shared/list/useSelection';
import { shownSpan } from '@/shared/time/time';
import type { TabProps } from './tabs';
import { ArrangementState } from './ArrangementState';
import { NotPublished } from './NotPublished';
import { aboutSubjects, Certificate } from './placementColumns';
import { subjectOptions } from './subjectOptions';
import { useArrangement } from './useArrangement';

type Session = Schema<'RoomSessionView'>;

const FILTERS = ['subjectId'] as const;

/** 考场编排: every room with every subject it serves, and how many sit there. */
export function RoomsList({ plan, scope }: TabProps) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const all = useMay()('ARRANGE');
  const { arrangement, readable } = useArrangement(plan);
  const colleges = useColleges();
  const address = useListAddress(FILTERS);
  const selection = useSelection<Session>(({ id }) => id);
  const path = { planId: plan.id };
  const page = queries.useQuery(
    'get',
    '/api/plans/{planId}/room-sessions',
    { params: { path, query: address.query as never } },
    { enabled: readable },
  );
  if (arrangement && !readable) {
    return <NotPublished scope={scope} />;
  }

  const about = aboutSubjects(plan);
  const columns: TableColumnsType<Session> = [
    {
      title: t('room'),
      dataIndex: 'roomName',
      fixed: 'left',
      render: (name: string, { roomId, subjectId }) =>
        all ? <Link href={`?plan=${plan.id}&tab=seats&subjectId=${subjectId}&room=${roomId}`}>{name}</Link> : name,
    },
    { title: t('roomCollege'), dataIndex: 'collegeId', render: colleges.nameOf },
    { title: t('address'), dataIndex: 'address' },
    { title: t('certificate'), dataIndex: 'subjectId', render: (id: string) => <Certificate of={about.get(id)} /> },
    { title: t('subject'), dataIndex: 'subjectName' },
    { title: t('time'), dataIndex: 'exam', className: 'code', render: (exam: Session['exam']) => shownSpan(exam) },
    {
      title: t('used'),
      dataIndex: 'placed',
      className: 'code',
      align: 'right',
      render: (placed: number, { seats }) => `${placed} / ${seats}`,
    },
  ];

  return (
    <ListPage<Session, (typeof FILTERS)[number]>
      title={t('title')}
      state={<ArrangementState of={arrangement} />}
      scope={scope}
      filters={[{ name: 'subjectId', label: t('subject'), options: subjectOptions(plan) }]}
      actions={
        <ExportButton
          selected={selection.keys.length}
          label={t('exportRooms')}
          start={async () => {
            const params = { path, query: address.values };
            return (await api.POST('/api/plans/{planId}/room-sessions/exports', { params, body: { ids: selection.keys } })).data!;
          }}
        />
      }
      address={address}
      page={page}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ roomName }) => roomName}
      selection={selection}
      empty={all ? t('noRooms') : t('noOwnRooms')}
    />
  );
}
