import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/session/useSession';
import { yuan } from '@/shared/money/yuan';
import { Facts } from '@/shared/page/Facts';
import { Moment } from '@/shared/time/Moment';
import { StateTag } from '@/terms/StateTag';
import type { Payment } from './paymentColumns';
import { useCertificateWord } from './useCertificateWord';

/** What a payment request is for and what it costs; the number is there to be copied into the transfer. */
export function PaymentDetails({ payment }: { payment: Payment }) {
  const { t } = useTranslation(['payments', 'shared']);
  const pays = useMay()('REQUEST_PAYMENTS');
  const certificate = useCertificateWord();
  const open = payment.state === 'REQUESTED';
  return (
    <Facts
      items={[
        {
          key: 'number',
          label: t('number'),
          children: (
            <span>
              <Typography.Text strong className="code" copyable={{ tooltips: false, text: payment.number }}>
                {payment.number}
              </Typography.Text>
              {pays && open && <span className="quiet"> {t('payHint')}</span>}
            </span>
          ),
        },
        { key: 'state', label: t('paymentState'), children: <StateTag of="paymentState" value={payment.state} /> },
        { key: 'college', label: t('college'), children: payment.collegeName },
        { key: 'plan', label: t('plan'), children: payment.planName },
        { key: 'certificate', label: t('certificate'), children: certificate(payment) },
        ...(payment.subjectName ? [{ key: 'subject', label: t('subject'), children: payment.subjectName }] : []),
        { key: 'count', label: t('count'), children: <span className="code">{payment.count}</span> },
        { key: 'unitFee', label: t('unitFee'), children: <span className="code">{yuan(payment.unitFee)}</span> },
        { key: 'total', label: t('total'), children: <strong className="code">{yuan(payment.total)}</strong> },
        { key: 'requestedAt', label: t('requestedAt'), children: <Moment at={payment.requestedAt} /> },
        { key: 'confirmedAt', label: t('confirmedAt'), children: <Moment at={payment.confirmedAt} /> },
      ]}
    />
  );
}
