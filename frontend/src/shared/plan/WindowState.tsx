import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { shown } from '@/shared/time/time';
import { StateTag } from '@/terms/StateTag';
import { useTerms } from '@/terms/useTerms';
import type { Plan } from './usePlan';
import { WINDOWS, type WindowName } from './windows';

/** Whether a window of a plan is open, and until or from when. */
export function WindowState({ plan, of }: { plan: Plan; of: WindowName }) {
  const { t } = useTranslation();
  const { term } = useTerms();
  const { start, end } = plan.windows[of];
  const state = plan.states[of];
  return (
    <Flex gap={8} align="center">
      <span>{term('planWindow', WINDOWS[of])}</span>
      <StateTag of="windowState" value={state} />
      <span className="quiet code">
        {state === 'NOT_STARTED' ? t('plan.from', { from: shown(start) }) : t('plan.until', { until: shown(end) })}
      </span>
    </Flex>
  );
}
