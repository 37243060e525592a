import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';
import { api, queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { ExportButton } from '@/shared/export/ExportButton';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import type { Plan } from '@/shared/plan/usePlan';
import { NEW_DRAFT } from './draft';
import { planColumns } from './planColumns';
import { PlanDrawer } from './PlanDrawer';
import { PlanForm, type EditedPlan } from './PlanForm';

const FILTERS = ['text'] as const;

/** 考试计划 (manual 001 §5.2.2). */
export function Component() {
  const { t } = useTranslation(['exams', 'shared']);
  const may = useMay();
  const own = may('EDIT_PLANS');
  const takesPart = may('EDIT_REGISTRATIONS');
  const address = useListAddress(FILTERS);
  const page = queries.useQuery('get', '/api/plans', { params: { query: address.query } });
  const selection = useSelection<Plan>(({ id }) => id);
  const [shown, show] = useOpened('plan');
  const [edited, setEdited] = useState<EditedPlan>();

  return (
    <>
      <ListPage
        title={t('plan.title')}
        state={own ? t('plan.stateOwn') : takesPart ? t('plan.stateAll') : t('plan.stateRead')}
        main={
          own && (
            <Button type="primary" onClick={() => setEdited({ initial: NEW_DRAFT })}>
              {t('plan.add')}
            </Button>
          )
        }
        filters={[{ name: 'text', label: t('plan.find') }]}
        actions={
          <ExportButton
            selected={selection.keys.length}
            start={async () =>
              (await api.POST('/api/plans/exports', { params: { query: address.values }, body: { ids: selection.keys } })).data!
            }
          />
        }
        address={address}
        page={page}
        columns={planColumns(t, show)}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        selection={selection}
        empty={own ? t('plan.emptyOwn') : takesPart ? t('plan.emptyAll') : t('plan.emptyRead')}
      />
      <PlanDrawer id={shown} onClose={() => show(undefined)} onEdit={setEdited} />
      <PlanForm
        edited={edited}
        onClose={() => setEdited(undefined)}
        onSaved={({ id }) => {
          show(id);
          void page.refetch();
        }}
      />
    </>
  );
}
