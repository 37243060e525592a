import { useTranslation } from 'react-i18next';
import './texts';
import { PlanScope } from '@/shared/plan/PlanScope';
import { AllocationList } from './AllocationList';

/** 考核站点分配 (manual 001 §5.2.4.2): who sits at whose site; decided by the organization, seen by the college. */
export function Component() {
  const { t } = useTranslation(['sites', 'shared']);
  return (
    <PlanScope title={t('allocations.title')} windows={['arrangement']}>
      {(plan, choice) => <AllocationList key={plan.id} plan={plan} choice={choice} />}
    </PlanScope>
  );
}
