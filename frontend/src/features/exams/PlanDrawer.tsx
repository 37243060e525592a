import { Drawer, Flex, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { Refused } from '@/shared/page/Refused';
import { PlanActions } from './PlanActions';
import { PlanCertificates } from './PlanCertificates';
import { PlanColleges } from './PlanColleges';
import type { EditedPlan } from './PlanForm';
import { PlanLinks } from './PlanLinks';
import { PlanOutline } from './PlanOutline';
import { PlanWindows } from './PlanWindows';

interface PlanDrawerProps {
  id: string | undefined;
  onClose: () => void;
  onEdit: (edited: EditedPlan) => void;
}

/** All about one plan, beside the list. */
export function PlanDrawer({ id, onClose, onEdit }: PlanDrawerProps) {
  const { t } = useTranslation(['exams', 'shared']);
  const may = useMay();
  const [opened] = useState(Date.now);
  const { data: plan, error, refetch } = queries.useQuery(
    'get',
    '/api/plans/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );

  return (
    <Drawer
      title={plan?.name ?? t('plan.title')}
      open={id !== undefined}
      onClose={onClose}
      size="min(920px, 100vw)"
      closable={{ 'aria-label': t('shared:action.close') }}
    >
      {error && <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />}
      {!plan && !error && <Skeleton active />}
      {plan && (
        <Flex vertical gap={12}>
          {may('EDIT_PLANS') && <PlanActions key={`${plan.id} ${plan.version}`} plan={plan} onEdit={onEdit} onDeleted={onClose} />}
          {plan.published && <PlanLinks plan={plan} />}
          <PlanOutline plan={plan} />
          <PlanWindows plan={plan} now={opened} />
          <PlanCertificates plan={plan} />
          {/* A college learns of no other. */}
          {(may('EDIT_PLANS') || may('MANAGE_TENANTS')) && <PlanColleges ids={plan.collegeIds} />}
        </Flex>
      )}
    </Drawer>
  );
}
