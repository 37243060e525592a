import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';
import { api, queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { useColleges } from '@/shared/college/useColleges';
import { ExportButton } from '@/shared/export/ExportButton';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import { PlanScope } from '@/shared/plan/PlanScope';
import type { Plan } from '@/shared/plan/usePlan';
import { scoreColumns, type Score } from './scoreColumns';
import { ScoreDrawer } from './ScoreDrawer';
import { ScoreImport } from './ScoreImport';
import { phaseOf } from './scoreTimes';
import { subjectsOf } from './subjectsOf';

const FILTERS = ['subjectId', 'collegeId'] as const;

/** 科目成绩 (manual 001 §5.2.9): the organization enters and corrects, the college reads. */
export function Component() {
  const { t } = useTranslation(['scores', 'shared']);
  return (
    <PlanScope title={t('title')} windows={['scoreEntry', 'publicity']}>
      {(plan, choice) => <Scores key={plan.id} plan={plan} choice={choice} />}
    </PlanScope>
  );
}

function Scores({ plan, choice }: { plan: Plan; choice: ReactNode }) {
  const { t } = useTranslation(['scores', 'shared']);
  const enters = useMay()('ENTER_SCORES');
  const address = useListAddress(FILTERS);
  const path = { planId: plan.id };
  const page = queries.useQuery('get', '/api/plans/{planId}/scores', { params: { path, query: address.query as never } });
  const selection = useSelection<Score>(({ id }) => id);
  const [shown, show] = useOpened('score');
  const several = plan.collegeIds.length > 1;
  const colleges = useColleges(several).options.filter(({ value }) => plan.collegeIds.includes(value));
  const refetch = () => void page.refetch();

  return (
    <>
      <ListPage
        title={t('title')}
        state={t(`${enters ? 'phase' : 'phaseRead'}.${phaseOf(plan)}`)}
        main={enters && <ScoreImport plan={plan} onImported={refetch} />}
        scope={choice}
        filters={[
          { name: 'subjectId', label: t('subject'), options: subjectsOf(plan) },
          ...(several ? [{ name: 'collegeId' as const, label: t('college'), options: colleges }] : []),
        ]}
        actions={
          <ExportButton
            selected={selection.keys.length}
            start={async () => {
              const params = { path, query: address.values };
              return (await api.POST('/api/plans/{planId}/scores/exports', { params, body: { ids: selection.keys } })).data!;
            }}
          />
        }
        address={address}
        page={page}
        columns={scoreColumns(t, show)}
        keyOf={({ id }) => id}
        nameOf={({ candidateName, subjectName }) => `${candidateName} ${subjectName}`}
        selection={selection}
        empty={t(enters ? 'empty' : 'emptyRead')}
      />
      <ScoreDrawer
        plan={plan}
        score={page.data?.items.find((score) => score.id === shown)}
        onClose={() => show(undefined)}
        onCorrected={refetch}
      />
    </>
  );
}
