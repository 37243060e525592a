import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import type { Schema } from '@/api/types';
import { useMay } from '@/session/useSession';
import { useColleges } from '@/shared/college/useColleges';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { shownSpan } from '@/shared/time/time';
import type { TabProps } from './tabs';
import { RoomPaperLinks } from './RoomPaperLinks';
import { usePaper } from './usePaper';

type Session = Schema<'RoomSessionView'>;

const FILTERS = ['subjectId'] as const;

/** 考场资料: what is hung on doors, put on desks and signed, room by room and subject by subject. */
export function RoomPapers({ plan, state, scope }: TabProps) {
  const { t } = useTranslation(['papers', 'shared']);
  const may = useMay();
  const colleges = useColleges();
  const address = useListAddress(FILTERS);
  const paper = usePaper();
  const page = queries.useQuery('get', '/api/plans/{planId}/room-sessions', {
    params: { path: { planId: plan.id }, query: address.query as never },
  });
  const subjects = plan.certificates.flatMap((certificate) => certificate.subjects);

  return (
    <>
      <ListPage<Session, (typeof FILTERS)[number]>
        title={t('title')}
        state={state}
        scope={scope}
        filters={[
          {
            name: 'subjectId',
            label: t('subject'),
            options: subjects.map(({ subjectId, name, number }) => ({ value: subjectId, label: `${name} ${number}` })),
          },
        ]}
        address={address}
        page={page}
        columns={[
          { title: t('room'), dataIndex: 'roomName', fixed: 'left' },
          { title: t('roomCollege'), dataIndex: 'collegeId', render: colleges.nameOf },
          { title: t('address'), dataIndex: 'address' },
          { title: t('subject'), dataIndex: 'subjectName' },
          { title: t('time'), dataIndex: 'exam', className: 'code', render: (exam: Session['exam']) => shownSpan(exam) },
          { title: t('placed'), dataIndex: 'placed', className: 'code', align: 'right' },
          { title: t('action'), key: 'action', render: (_, session) => <RoomPaperLinks planId={plan.id} of={session} paper={paper} /> },
        ]}
        keyOf={({ roomId, subjectId }) => `${roomId} ${subjectId}`}
        nameOf={({ roomName }) => roomName}
        empty={may('ARRANGE') ? t('noRooms') : t('noOwnRooms')}
      />
      {paper.dialog}
    </>
  );
}
