import { useTranslation } from 'react-i18next';
import './texts';
import { PlanScope } from '@/shared/plan/PlanScope';
import { RoomList } from './RoomList';

/** 考场管理 (manual 001 §5.2.5). */
export function Component() {
  const { t } = useTranslation(['sites', 'shared']);
  return (
    <PlanScope title={t('rooms.title')} windows={['arrangement']}>
      {(plan, choice) => <RoomList key={plan.id} plan={plan} choice={choice} />}
    </PlanScope>
  );
}
