import { Button, Drawer, Flex, Skeleton, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { Refused } from '@/shared/page/Refused';
import { PaidRegistrations } from './PaidRegistrations';
import { PaymentDetails } from './PaymentDetails';
import { isConfirmable, useConfirmation } from './useConfirmation';
import { isDeletable, usePaymentDeletion } from './usePaymentDeletion';

interface PaymentDrawerProps {
  number: string | undefined;
  onClose: () => void;
  onChanged: () => void;
}

/** All about one payment request, with the registrations it takes. */
export function PaymentDrawer({ number, onClose, onChanged }: PaymentDrawerProps) {
  const { t } = useTranslation(['payments', 'shared']);
  const may = useMay();
  const { data: payment, error, refetch } = queries.useQuery(
    'get',
    '/api/payments/{number}',
    { params: { path: { number: number ?? '' } } },
    { enabled: number !== undefined },
  );
  const confirm = useConfirmation(() => {
    void refetch();
    onChanged();
  });
  const remove = usePaymentDeletion(() => {
    onClose();
    onChanged();
  });

  return (
    <Drawer
      title={t('one')}
      open={number !== undefined}
      onClose={onClose}
      size="min(680px, 100vw)"
      closable={{ 'aria-label': t('shared:action.close') }}
      extra={
        payment && (
          <Space wrap>
            {may('REQUEST_PAYMENTS') && isDeletable(payment) && (
              <Button danger onClick={() => remove(payment)}>
                {t('shared:action.delete')}
              </Button>
            )}
            {may('CONFIRM_PAYMENTS') && isConfirmable(payment) && (
              <Button type="primary" onClick={() => confirm([payment])}>
                {t('confirm')}
              </Button>
            )}
          </Space>
        )
      }
    >
      {error && <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />}
      {!payment && !error && <Skeleton active />}
      {payment && (
        <Flex vertical gap={24}>
          <PaymentDetails payment={payment} />
          <PaidRegistrations payment={payment} />
        </Flex>
      )}
    </Drawer>
  );
}
