import { Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
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
  const read = queries.useQuery(
    'get',
    '/api/plans/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );

  return (
    <DetailDrawer of={read} title={read.data?.name ?? t('plan.title')} open={id !== undefined} onClose={onClose} width={920}>
      {(plan) => (
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
    </DetailDrawer>
  );
}
