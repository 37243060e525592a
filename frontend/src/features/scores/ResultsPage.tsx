import { BarChartOutlined } from '@ant-design/icons';
import { Button, Flex } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';
import { api, queries } from '@/api/client';
import { useColleges } from '@/shared/college/useColleges';
import { ExportButton } from '@/shared/export/ExportButton';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import { PlanScope } from '@/shared/plan/PlanScope';
import type { Plan } from '@/shared/plan/usePlan';
import { useTerms } from '@/terms/useTerms';
import { ResultDrawer } from './ResultDrawer';
import type { Result } from './passRate';
import { resultColumns } from './resultColumns';

const PassRates = lazy(() => import('./PassRates'));

const FILTERS = ['outcome', 'collegeId'] as const;

/** 考证结果 (manual 001 §5.2.10) by the pass rule of each certificate. */
export function Component() {
  const { t } = useTranslation(['scores', 'shared']);
  return (
    <PlanScope title={t('results.title')} windows={['publicity']}>
      {(plan, choice) => <Results key={plan.id} plan={plan} choice={choice} />}
    </PlanScope>
  );
}

function Results({ plan, choice }: { plan: Plan; choice: ReactNode }) {
  const { t } = useTranslation(['scores', 'shared']);
  const { options } = useTerms();
  const address = useListAddress(FILTERS);
  const path = { planId: plan.id };
  const page = queries.useQuery('get', '/api/plans/{planId}/results', { params: { path, query: address.query as never } });
  const selection = useSelection<Result>(({ registrationId }) => registrationId);
  const [shown, show] = useOpened('result');
  const [counting, setCounting] = useState(false);
  const several = plan.collegeIds.length > 1;
  const colleges = useColleges(several).options.filter(({ value }) => plan.collegeIds.includes(value));
  const locked = plan.states.publicity === 'ENDED';
  const sparse = address.values.outcome && page.data?.next;

  return (
    <>
      <ListPage
        title={t('results.title')}
        state={t(locked ? 'results.locked' : 'results.open')}
        main={
          <Button type="primary" icon={<BarChartOutlined />} onClick={() => setCounting(true)}>
            {t('rate.open')}
          </Button>
        }
        scope={
          <Flex vertical gap={8}>
            {choice}
            {sparse && <span className="quiet">{t('results.sparse')}</span>}
          </Flex>
        }
        filters={[
          { name: 'outcome', label: t('results.outcome'), options: options('outcome') },
          ...(several ? [{ name: 'collegeId' as const, label: t('college'), options: colleges }] : []),
        ]}
        actions={
          <ExportButton
            selected={selection.keys.length}
            start={async () => {
              const params = { path, query: address.values as never };
              return (await api.POST('/api/plans/{planId}/results/exports', { params, body: { ids: selection.keys } })).data!;
            }}
          />
        }
        address={address}
        page={page}
        columns={resultColumns(t, show)}
        keyOf={({ registrationId }) => registrationId}
        nameOf={({ candidateName }) => candidateName}
        selection={selection}
        empty={t('results.empty')}
      />
      <ResultDrawer planId={plan.id} registrationId={shown} onClose={() => show(undefined)} />
      <Suspense>{counting && <PassRates plan={plan} open={counting} onClose={() => setCounting(false)} />}</Suspense>
    </>
  );
}
