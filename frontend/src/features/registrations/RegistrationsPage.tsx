import { useTranslation } from 'react-i18next';
import './texts';
import { PlanScope } from '@/shared/plan/PlanScope';
import { RegistrationList } from './RegistrationList';

/** 报考管理 (manual 001 §5.2.6). */
export function Component() {
  const { t } = useTranslation(['registrations', 'shared']);
  return (
    <PlanScope title={t('title')} windows={['registration']}>
      {(plan, choice) => <RegistrationList key={plan.id} plan={plan} choice={choice} />}
    </PlanScope>
  );
}
