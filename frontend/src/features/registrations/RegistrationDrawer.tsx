import { Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
import type { Plan } from '@/shared/plan/usePlan';
import { CorrectSnapshot } from './CorrectSnapshot';
import { RegistrationDetails } from './RegistrationDetails';
import type { Registration } from './registrationColumns';
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
  const read = queries.useQuery(
    'get',
    '/api/plans/{planId}/registrations/{id}',
    { params: { path: { planId: plan.id, id: id ?? '' } } },
    { enabled: id !== undefined },
  );
  const remove = useRegistrationRemoval(plan.id, (all) => {
    onChanged();
    void (all ? onClose() : read.refetch());
  });

  return (
    <DetailDrawer
      of={read}
      title={read.data?.candidate.name ?? t('one')}
      open={id !== undefined}
      onClose={onClose}
      width={600}
      extra={(registration) => (
        <Space wrap>
          {isDeletable(registration) && may('EDIT_REGISTRATIONS') && (
            <Button danger onClick={() => remove([registration])}>
              {t('shared:action.delete')}
            </Button>
          )}
          {may('EDIT_PLANS') && <Button onClick={() => setCorrecting(true)}>{t('correct')}</Button>}
        </Space>
      )}
    >
      {(registration) => (
        <>
          <RegistrationDetails plan={plan} registration={registration} />
          <CorrectSnapshot
            open={correcting}
            registration={registration}
            onClose={() => setCorrecting(false)}
            onSaved={() => {
              void read.refetch();
              onChanged();
            }}
          />
        </>
      )}
    </DetailDrawer>
  );
}

function isDeletable({ state, paid, paymentRequestNumber }: Registration): boolean {
  return state === 'NOT_ARRANGED' && !paid && !paymentRequestNumber;
}
