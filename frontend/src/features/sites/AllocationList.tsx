import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useMay } from '@/session/useSession';
import { chosenOrShown } from '@/shared/export/chosenOrShown';
import { ExportButton } from '@/shared/export/ExportButton';
import { ListPage } from '@/shared/list/ListPage';
import { pageOf } from '@/shared/list/pageOf';
import { useListAddress } from '@/shared/list/useListAddress';
import { useSelection } from '@/shared/list/useSelection';
import type { Plan } from '@/shared/plan/usePlan';
import { usePlanNames } from '@/shared/plan/usePlanNames';
import { AllocateForm } from './AllocateForm';
import { allocationColumns } from './allocationColumns';
import type { AllocationRow, Way } from './allocationRows';
import { useAllocationRemoval } from './useAllocationRemoval';
import { useAllocations } from './useAllocations';

const FILTERS = ['college', 'way'] as const;
const WAYS: Way[] = ['own', 'borrowed', 'none'];

/** Where the colleges of a plan sit. */
export function AllocationList({ plan, choice }: { plan: Plan; choice: ReactNode }) {
  const { t } = useTranslation(['sites', 'shared']);
  const allocates = useMay()('REVIEW_SITES');
  const address = useListAddress(FILTERS);
  const { rows, sites, error, isFetching, refetch } = useAllocations(plan);
  const selection = useSelection<AllocationRow>(({ key }) => key);
  const names = usePlanNames(plan);
  const [changing, setChanging] = useState<AllocationRow>();
  const takeBack = useAllocationRemoval(plan.id, () => void refetch());
  const over = plan.states.arrangement !== 'NOT_STARTED';

  const { college = '', way } = address.values;
  const found = rows?.filter(
    (row) => row.collegeName.includes(college) && (!way || row.way === way || (way === 'none' && row.way === 'pending')),
  );
  return (
    <>
      <ListPage
        title={t('allocations.title')}
        state={allocates ? t(over ? 'allocations.over' : 'allocations.state') : t('allocations.stateOwn')}
        scope={choice}
        filters={[
          ...(allocates ? [{ name: 'college' as const, label: t('allocations.college') }] : []),
          {
            name: 'way',
            label: t('allocations.way'),
            options: WAYS.map((value) => ({ value, label: t(`allocations.${value as 'own'}`) })),
          },
        ]}
        actions={
          <ExportButton
            selected={selection.keys.length}
            disabled={found?.length === 0}
            start={async () => {
              const params = { path: { planId: plan.id } };
              const ids = chosenOrShown(selection.keys, found?.map(({ key }) => ({ id: key })), rows);
              return (await api.POST('/api/plans/{planId}/site-allocations/exports', { params, body: { ids } })).data!;
            }}
          />
        }
        address={address}
        page={{ data: pageOf(found, address.query), error, isFetching, refetch }}
        columns={allocationColumns(t, names.certificate, allocates && !over ? { change: setChanging, takeBack } : undefined)}
        keyOf={({ key }) => key}
        nameOf={({ collegeName }) => collegeName}
        selection={selection}
        empty={t('allocations.empty')}
      />
      <AllocateForm plan={plan} row={changing} sites={sites} onClose={() => setChanging(undefined)} onSaved={() => void refetch()} />
    </>
  );
}
