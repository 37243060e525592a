import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';

/** Whether a registration is paid, or in a payment request that waits to be confirmed. */
export function PaidTag({ of: { paid, paymentRequestNumber } }: { of: Schema<'RegistrationView'> }) {
  const { t } = useTranslation('registrations');
  if (paid) {
    return <Tag color="success">{t('paidYes')}</Tag>;
  }
  return paymentRequestNumber ? <Tag color="warning">{t('paidAsked')}</Tag> : <Tag>{t('paidNo')}</Tag>;
}
