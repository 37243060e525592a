import { Flex, Form, Select, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '@/shared/page/Nothing';
import { Refused } from '@/shared/page/Refused';
import { Page } from '@/shared/page/Page';
import { WindowState } from './WindowState';
import { type Plan, usePlan } from './usePlan';
import type { WindowName } from './windows';

interface PlanScopeProps {
  /** Of the page, while there is no plan to show it for. */
  title: string;
  /** The windows that the page is about. */
  windows?: WindowName[];
  /** The page of a plan; puts the choice of the plan where it belongs. */
  children: (plan: Plan, choice: ReactNode) => ReactNode;
}

/** Pages of one plan: lets people choose it, keeps it in the address bar, and says whether its window is open. */
export function PlanScope({ title, windows = [], children }: PlanScopeProps) {
  const { t } = useTranslation();
  const { plans, plan, error, isLoading, refetch, choose } = usePlan();
  if (error) {
    return <Refused what={t('list.failed')} by={error} onRetry={refetch} />;
  }
  if (isLoading) {
    return <Skeleton active />;
  }
  const choice = (
    <Flex wrap gap="8px 24px" align="center">
      <Form.Item label={t('plan.choose')} style={{ margin: 0, flex: '0 1 520px', minWidth: 0 }}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('plan.choose')}
          value={plan?.id}
          options={plans.map(({ id, number, name }) => ({ value: id, label: `${name} ${number}` }))}
          onChange={choose}
          popupMatchSelectWidth={false}
        />
      </Form.Item>
      {plan && windows.map((window) => <WindowState key={window} plan={plan} of={window} />)}
    </Flex>
  );
  if (!plan) {
    return (
      <Page title={title}>
        {plans.length > 0 && choice}
        <Nothing why={plans.length > 0 ? t('plan.missing') : t('plan.none')} />
      </Page>
    );
  }
  return children(plan, choice);
}
