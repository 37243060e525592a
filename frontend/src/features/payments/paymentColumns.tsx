import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { Schema } from '@/api/types';
import { yuan } from '@/shared/money/yuan';
import { LinkButton } from '@/shared/page/LinkButton';
import { Moment } from '@/shared/time/Moment';
import { StateTag } from '@/terms/StateTag';

export type Payment = Schema<'PaymentView'>;

/** The columns of the list of payment requests; the organization sees whose they are. */
export function paymentColumns(
  t: TFunction<['payments', 'shared']>,
  show: (number: string) => void,
  certificate: (payment: Payment) => string,
  all: boolean,
): TableColumnsType<Payment> {
  return [
    {
      title: t('number'),
      dataIndex: 'number',
      fixed: 'left',
      render: (number: string) => <LinkButton className="code" onClick={() => show(number)}>{number}</LinkButton>,
    },
    { title: t('paymentState'), dataIndex: 'state', render: (state: Payment['state']) => <StateTag of="paymentState" value={state} /> },
    ...(all ? [{ title: t('college'), dataIndex: 'collegeName' }] : []),
    { title: t('count'), dataIndex: 'count', align: 'right', className: 'code' },
    { title: t('unitFee'), dataIndex: 'unitFee', align: 'right', className: 'code', render: yuan },
    { title: t('total'), dataIndex: 'total', align: 'right', className: 'code', render: yuan },
    {
      title: t('certificate'),
      key: 'certificate',
      render: (_, payment) => [certificate(payment), payment.subjectName].filter(Boolean).join(' · '),
    },
    { title: t('plan'), dataIndex: 'planName' },
    { title: t('requestedAt'), dataIndex: 'requestedAt', render: (at: string) => <Moment at={at} /> },
  ];
}
