import { Button, Flex, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
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
  const read = queries.useQuery(
    'get',
    '/api/payments/{number}',
    { params: { path: { number: number ?? '' } } },
    { enabled: number !== undefined },
  );
  const confirm = useConfirmation(() => {
    void read.refetch();
    onChanged();
  });
  const remove = usePaymentDeletion(() => {
    onClose();
    onChanged();
  });

  return (
    <DetailDrawer
      of={read}
      title={t('one')}
      open={number !== undefined}
      onClose={onClose}
      width={680}
      extra={(payment) => (
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
      )}
    >
      {(payment) => (
        <Flex vertical gap={24}>
          <PaymentDetails payment={payment} />
          <PaidRegistrations payment={payment} />
        </Flex>
      )}
    </DetailDrawer>
  );
}
