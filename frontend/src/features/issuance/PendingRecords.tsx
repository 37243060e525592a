import { Alert, Flex, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, queries } from '@/api/client';
import { useColleges } from '@/shared/college/useColleges';
import { ExportButton } from '@/shared/export/ExportButton';
import { Filters } from '@/shared/list/Filters';
import { useListAddress } from '@/shared/list/useListAddress';
import { Page } from '@/shared/page/Page';
import { Refused } from '@/shared/page/Refused';
import type { Plan } from '@/shared/plan/usePlan';
import { useTerms } from '@/terms/useTerms';
import { FetchButton } from './FetchButton';
import { PendingCounts } from './PendingCounts';

const FILTERS = ['certificateTypeId', 'level', 'collegeId', 'kind'] as const;

/** Of whom in a plan records can be made, by filter, and making them. */
export function PendingRecords({ plan, choice }: { plan: Plan; choice: ReactNode }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const { term, options } = useTerms();
  const colleges = useColleges();
  const { values, ...address } = useListAddress(FILTERS);
  const { data, error, isFetching, refetch } = queries.useQuery('get', '/api/plans/{planId}/pending-records', {
    params: { path: { planId: plan.id }, query: values as never },
  });

  const types = new Map(plan.certificates.map(({ certificateTypeId, name, number }) => [certificateTypeId, `${name} ${number}`]));
  const levels = [...new Set(plan.certificates.map(({ level }) => level))];
  const list = (eligible: boolean) => async () =>
    (
      await api.POST('/api/plans/{planId}/pending-records/exports', {
        params: { path: { planId: plan.id }, query: { eligible } },
        body: values as never,
      })
    ).data!;

  return (
    <Page
      title={t('pending.title')}
      state={t('pending.state')}
      main={<FetchButton planId={plan.id} filter={values} eligible={data?.eligible} onFetched={() => void refetch()} />}
    >
      {choice}
      {plan.states.publicity !== 'ENDED' && <Alert type="info" showIcon title={t('pending.publicity')} />}
      <Filters
        address={{ values, ...address }}
        of={[
          { name: 'certificateTypeId', label: t('certificate'), options: [...types].map(([value, label]) => ({ value, label })) },
          { name: 'level', label: t('pending.level'), options: levels.map((value) => ({ value, label: term('level', value) })) },
          {
            name: 'collegeId',
            label: t('college'),
            options: plan.collegeIds.map((value) => ({ value, label: colleges.nameOf(value) || value })),
          },
          { name: 'kind', label: t('kind'), options: options('candidateKind') },
        ]}
      />
      {error ? (
        <Refused what={t('pending.failed')} by={error} onRetry={refetch} />
      ) : data ? (
        <PendingCounts
          counts={data}
          fetching={isFetching}
          eligibleList={<ExportButton label={t('pending.eligibleList')} start={list(true)} />}
          ineligibleList={<ExportButton label={t('pending.ineligibleList')} start={list(false)} />}
        />
      ) : (
        <Flex gap={16}>
          <Skeleton active paragraph={{ rows: 2 }} />
        </Flex>
      )}
    </Page>
  );
}
