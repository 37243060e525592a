import { Alert, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { useRequired } from '@/shared/form/useRequired';
import type { Plan } from '@/shared/plan/usePlan';
import { usePlanNames } from '@/shared/plan/usePlanNames';
import type { Site } from '@/shared/site/useSites';
import type { AllocationRow } from './allocationRows';

interface AllocateFormProps {
  plan: Plan;
  /** Whom to give a site; nobody closes the form. */
  row: AllocationRow | undefined;
  sites: Site[];
  onClose: () => void;
  onSaved: () => void;
}

/** Lets a college sit at a site: another college's 借考, or its own again. */
export function AllocateForm({ plan, row, sites, onClose, onSaved }: AllocateFormProps) {
  const { t } = useTranslation(['sites', 'shared']);
  const { required } = useRequired();
  const names = usePlanNames(plan);
  const offered = sites.filter(
    (site) => site.state === 'APPROVED' && site.certificateTypeId === row?.certificateTypeId && site.level === row.level,
  );

  async function save({ siteId }: { siteId: string }) {
    const path = { planId: plan.id };
    await api.PUT('/api/plans/{planId}/site-allocations', { params: { path }, body: { collegeId: row!.collegeId, siteId } });
    onSaved();
  }

  return (
    <EditDrawer<{ siteId: string }>
      title={row ? `${t('allocations.allocate')} · ${row.collegeName}` : t('allocations.allocate')}
      open={row !== undefined}
      initial={{ siteId: row?.way === 'pending' ? undefined : row?.siteId || undefined }}
      onClose={onClose}
      save={save}
    >
      {row && <p>{names.certificate(row.certificateTypeId, row.level)}</p>}
      <Alert
        type="info"
        showIcon
        title={offered.length > 0 ? t('allocations.registered') : t('allocations.noSites')}
        className="above-fields"
      />
      <Form.Item
        name="siteId"
        label={t('allocations.site')}
        rules={[required(t('allocations.site'))]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('allocations.choose')}
          options={offered.map(({ id, name, collegeId }) => ({
            value: id,
            label: collegeId === row?.collegeId ? t('allocations.ownSite', { name }) : name,
          }))}
        />
      </Form.Item>
    </EditDrawer>
  );
}
