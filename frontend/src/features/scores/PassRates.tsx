import { Flex, Modal, Segmented, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '@/shared/page/Nothing';
import { Refused } from '@/shared/page/Refused';
import type { Plan } from '@/shared/plan/usePlan';
import { useTerms } from '@/terms/useTerms';
import { PassRateChart } from './PassRateChart';
import { PassRateTable } from './PassRateTable';
import { tally, type Grouping, type Result } from './passRate';
import { usePlanResults } from './usePlanResults';

interface PassRatesProps {
  plan: Plan;
  open: boolean;
  onClose: () => void;
}

/** 证书通过率统计 (manual 001 §7.1) of a plan, as a chart and as numbers. */
export default function PassRates({ plan, open, onClose }: PassRatesProps) {
  const { t } = useTranslation(['scores', 'shared']);
  const { term } = useTerms();
  const [grouping, setGrouping] = useState<Grouping>('certificate');
  const { results, counted, error, refetch } = usePlanResults(plan.id, open);
  const groupOf = ({ certificateName, level, collegeName }: Result) =>
    grouping === 'college' ? collegeName : t('shared:plan.certificateAt', { name: certificateName, level: term('level', level) });
  const tallies = tally(results ?? [], groupOf);

  return (
    <Modal title={`${t('rate.title')} · ${plan.name}`} open={open} onCancel={onClose} footer={null} width="min(860px, 100vw)" destroyOnHidden>
      {error ? (
        <Refused what={t('rate.failed')} by={error} onRetry={refetch} />
      ) : !results ? (
        <Flex gap={8} role="status">
          <Spin size="small" />
          {t('rate.counting', { count: counted })}
        </Flex>
      ) : results.length === 0 ? (
        <Nothing why={t('rate.none')} />
      ) : (
        <Flex vertical gap={16}>
          <Segmented<Grouping>
            aria-label={t('rate.by')}
            value={grouping}
            onChange={setGrouping}
            options={(['certificate', 'college'] as const).map((value) => ({ value, label: t(`rate.${value}`) }))}
            className="at-start"
          />
          <PassRateChart tallies={tallies} />
          <PassRateTable tallies={tallies} heading={t(`rate.groups.${grouping}`)} />
          <span className="quiet">
            {t('rate.rateHint')}
            {plan.states.publicity !== 'ENDED' && <div>{t('rate.soFar')}</div>}
          </span>
        </Flex>
      )}
    </Modal>
  );
}
