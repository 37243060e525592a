import { useTranslation } from 'react-i18next';
import './texts';
import { PlanScope } from '@/shared/plan/PlanScope';
import { PendingRecords } from './PendingRecords';

/** 获取待发证记录 (manual 001 §4.2.1). */
export function Component() {
  const { t } = useTranslation(['issuance', 'shared']);
  return (
    <PlanScope title={t('pending.title')} windows={['publicity']}>
      {(plan, choice) => <PendingRecords key={plan.id} plan={plan} choice={choice} />}
    </PlanScope>
  );
}
