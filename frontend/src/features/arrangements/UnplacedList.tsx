import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, queries } from '@/api/client';
import type { Schema } from '@/api/types';
import { useMay } from '@/session/useSession';
import { ExportButton } from '@/shared/export/ExportButton';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useSelection } from '@/shared/list/useSelection';
import { LinkButton } from '@/shared/page/LinkButton';
import type { TabProps } from './tabs';
import { ArrangementState } from './ArrangementState';
import { NotPublished } from './NotPublished';
import { aboutSubjects, Certificate } from './placementColumns';
import { SeatForUnplaced } from './seats/SeatForUnplaced';
import { useArrangement } from './useArrangement';

type Unplaced = Schema<'UnplacedView'>;

/** 未排入名单: who has no seat, why, and a seat by hand where there is one. */
export function UnplacedList({ plan, scope }: TabProps) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const may = useMay();
  const { arrangement, readable, changeable } = useArrangement(plan);
  const address = useListAddress();
  const selection = useSelection<Unplaced>(({ id }) => id);
  const path = { planId: plan.id };
  const [seated, seat] = useState<Unplaced>();
  const page = queries.useQuery(
    'get',
    '/api/plans/{planId}/unplaced',
    { params: { path, query: address.query } },
    { enabled: readable },
  );
  if (arrangement && !readable) {
    return <NotPublished scope={scope} />;
  }

  const about = aboutSubjects(plan);
  const columns: TableColumnsType<Unplaced> = [
    { title: t('candidate'), dataIndex: 'candidateName', fixed: 'left' },
    { title: t('candidateNumber'), dataIndex: 'candidateNumber', className: 'code' },
    { title: t('college'), dataIndex: 'collegeName' },
    { title: t('certificate'), dataIndex: 'subjectId', render: (id: string) => <Certificate of={about.get(id)} /> },
    { title: t('subject'), dataIndex: 'subjectName' },
    { title: t('reason'), dataIndex: 'reason' },
    ...(may('ARRANGE') && changeable
      ? [{ title: t('action'), key: 'action', render: (_: unknown, row: Unplaced) => <LinkButton onClick={() => seat(row)}>{t('giveSeat')}</LinkButton> }]
      : []),
  ];

  return (
    <>
      <ListPage<Unplaced, never>
        title={t('title')}
        state={<ArrangementState of={arrangement} />}
        scope={scope}
        actions={
          <ExportButton
            selected={selection.keys.length}
            label={t('exportUnplaced')}
            start={async () => {
              const params = { path };
              return (await api.POST('/api/plans/{planId}/unplaced/exports', { params, body: { ids: selection.keys } })).data!;
            }}
          />
        }
        address={address}
        page={page}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={({ candidateName }) => candidateName}
        selection={selection}
        empty={arrangement?.arranged ? t('noneUnplaced') : t('noPlacements')}
      />
      {changeable && <SeatForUnplaced planId={plan.id} who={seated} onClose={() => seat(undefined)} />}
    </>
  );
}
