import { Button, Drawer, Skeleton, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { Refused } from '@/shared/page/Refused';
import type { Plan } from '@/shared/plan/usePlan';
import { CorrectSnapshot } from './CorrectSnapshot';
import { RegistrationDetails } from './RegistrationDetails';
import { useRegistrationRemoval } from './useRegistrationRemoval';

interface RegistrationDrawerProps {
  plan: Plan;
  id: string | undefined;
  onClose: () => void;
  onChanged: () => void;
}

/** All about one registration, with the candidate as registered. */
export function RegistrationDrawer({ plan, id, onClose, onChanged }: RegistrationDrawerProps) {
  const { t } = useTranslation(['registrations', 'shared']);
  const may = useMay();
  const [correcting, setCorrecting] = useState(false);
  const { data: registration, error, refetch } = queries.useQuery(
    'get',
    '/api/plans/{planId}/registrations/{id}',
    { params: { path: { planId: plan.id, id: id ?? '' } } },
    { enabled: id !== undefined },
  );
  const remove = useRegistrationRemoval(plan.id, (all) => {
    onChanged();
    void (all ? onClose() : refetch());
  });
  const deletable = registration?.state === 'NOT_ARRANGED' && !registration.paid && !registration.paymentRequestNumber;

  return (
    <Drawer
      title={registration?.candidate.name ?? t('one')}
      open={id !== undefined}
      onClose={onClose}
      size="min(600px, 100vw)"
      closable={{ 'aria-label': t('shared:action.close') }}
      extra={
        registration && (
          <Space wrap>
            {deletable && may('EDIT_REGISTRATIONS') && (
              <Button danger onClick={() => remove([registration])}>
                {t('shared:action.delete')}
              </Button>
            )}
            {may('EDIT_PLANS') && <Button onClick={() => setCorrecting(true)}>{t('correct')}</Button>}
          </Space>
        )
      }
    >
      {error && <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />}
      {!registration && !error && <Skeleton active />}
      {registration && (
        <>
          <RegistrationDetails plan={plan} registration={registration} />
          <CorrectSnapshot
            open={correcting}
            registration={registration}
            onClose={() => setCorrecting(false)}
            onSaved={() => {
              void refetch();
              onChanged();
            }}
          />
        </>
      )}
    </Drawer>
  );
}
