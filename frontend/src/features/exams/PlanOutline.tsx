import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import type { Plan } from '@/shared/plan/usePlan';
import { Word } from '@/terms/Word';
import { PublishedTag } from './PublishedTag';

/** The basics of a plan. */
export function PlanOutline({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['exams', 'shared']);
  const { data: organization } = queries.useQuery('get', '/api/organizations/{id}', { params: { path: { id: plan.organizationId } } });
  return (
    <Descriptions
      column={{ xs: 1, sm: 2 }}
      size="small"
      items={[
        { key: 'number', label: t('plan.number'), children: <span className="code">{plan.number}</span> },
        { key: 'state', label: t('publishing'), children: <PublishedTag published={plan.published} /> },
        { key: 'organization', label: t('organization'), children: organization?.name ?? '—' },
        { key: 'basis', label: t('plan.basis'), children: <Word of="registrationBasis" value={plan.basis} /> },
        { key: 'paid', label: t('plan.paidOnly'), children: plan.paidOnly ? t('shared:yes') : t('shared:no') },
        {
          key: 'invigilators',
          label: t('plan.invigilators'),
          children: plan.invigilatorsPerRoom > 0 ? t('plan.atLeast', { count: plan.invigilatorsPerRoom }) : t('plan.noInvigilators'),
        },
      ]}
    />
  );
}
