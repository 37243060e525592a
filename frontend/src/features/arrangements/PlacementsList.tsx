import { useTranslation } from 'react-i18next';
import { api, queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { useColleges } from '@/shared/college/useColleges';
import { ExportButton } from '@/shared/export/ExportButton';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import type { TabProps } from './tabs';
import { ArrangementState } from './ArrangementState';
import { NotPublished } from './NotPublished';
import { placementColumns, type Placement } from './placementColumns';
import { SeatsDrawer } from './SeatsDrawer';
import { subjectOptions } from './subjectOptions';
import { useArrangement } from './useArrangement';

const FILTERS = ['subjectId', 'collegeId', 'name', 'number'] as const;

/** 排考明细: who sits where. */
export function PlacementsList({ plan, scope }: TabProps) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const all = useMay()('ARRANGE');
  const { arrangement, readable } = useArrangement(plan);
  const colleges = useColleges(all);
  const address = useListAddress(FILTERS);
  const selection = useSelection<Placement>(({ id }) => id);
  const [shown, show] = useOpened('candidate');
  const path = { planId: plan.id };
  const page = queries.useQuery(
    'get',
    '/api/plans/{planId}/placements',
    { params: { path, query: address.query as never } },
    { enabled: readable },
  );
  if (arrangement && !readable) {
    return <NotPublished scope={scope} />;
  }

  return (
    <>
      <ListPage<Placement, (typeof FILTERS)[number]>
        title={t('title')}
        state={<ArrangementState of={arrangement} />}
        scope={scope}
        filters={[
          { name: 'name', label: t('candidate') },
          { name: 'number', label: t('candidateNumber') },
          { name: 'subjectId', label: t('subject'), options: subjectOptions(plan) },
          ...(all ? [{ name: 'collegeId' as const, label: t('college'), options: colleges.options }] : []),
        ]}
        actions={
          <ExportButton
            selected={selection.keys.length}
            label={t('exportPlacements')}
            start={async () => {
              const params = { path, query: address.values };
              return (await api.POST('/api/plans/{planId}/placements/exports', { params, body: { ids: selection.keys } })).data!;
            }}
          />
        }
        address={address}
        page={page}
        columns={placementColumns(t, plan, show)}
        keyOf={({ id }) => id}
        nameOf={({ candidateName }) => candidateName}
        selection={selection}
        empty={t('noPlacements')}
      />
      <SeatsDrawer plan={plan} candidate={shown} published={Boolean(arrangement?.publishedAt)} onClose={() => show(undefined)} />
    </>
  );
}
