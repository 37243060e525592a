import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';
import { useMay } from '@/session/useSession';
import { PlanScope } from '@/shared/plan/PlanScope';
import type { Plan } from '@/shared/plan/usePlan';
import { usePlanTabs } from '@/shared/plan/usePlanTabs';
import { Overview } from './Overview';
import { PlacementsList } from './PlacementsList';
import { RoomsList } from './RoomsList';
import { SeatsTab } from './seats/SeatsTab';
import { TABS } from './tabs';
import { UnplacedList } from './UnplacedList';

const PARTS = { overview: Overview, seats: SeatsTab, rooms: RoomsList, placements: PlacementsList, unplaced: UnplacedList };

/** 排考管理 (manual 001 §5.2.8). */
export function Component() {
  const { t } = useTranslation(['arrangements', 'shared']);
  return (
    <PlanScope title={t('title')} windows={['arrangement']}>
      {(plan, choice) => <Parts plan={plan} choice={choice} />}
    </PlanScope>
  );
}

function Parts({ plan, choice }: { plan: Plan; choice: ReactNode }) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const may = useMay();
  const [tab, bar] = usePlanTabs({
    planId: plan.id,
    label: t('tabsLabel'),
    // A college knows its own candidates only: a plan of its rooms would show others' seats as free.
    tabs: TABS.filter((key) => key !== 'seats' || may('ARRANGE')),
    nameOf: (key) => t(`tabs.${key}`),
  });
  const Part = PARTS[tab];
  const scope = (
    <>
      {choice}
      {bar}
    </>
  );
  return <Part key={plan.id} plan={plan} scope={scope} />;
}
