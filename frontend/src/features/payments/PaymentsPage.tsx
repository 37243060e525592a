import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';
import { api, queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { ExportButton } from '@/shared/export/ExportButton';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import { usePlan } from '@/shared/plan/usePlan';
import { useTerms } from '@/terms/useTerms';
import { ConfirmPayments } from './ConfirmPayments';
import { PaymentDrawer } from './PaymentDrawer';
import { paymentColumns, type Payment } from './paymentColumns';
import { RequestPayment } from './RequestPayment';
import { useCertificateWord } from './useCertificateWord';

const FILTERS = ['planId', 'state'] as const;

/** The others are passed within one request. */
const STATES: Payment['state'][] = ['REQUESTED', 'CONFIRMED'];

/** 缴费管理 (manual 001 §5.2.7): a college asks to pay, the organization confirms that the money has come. */
export function Component() {
  const { t } = useTranslation(['payments', 'shared']);
  const may = useMay();
  const confirms = may('CONFIRM_PAYMENTS');
  const { options } = useTerms();
  const certificate = useCertificateWord();
  const { plans } = usePlan();
  const address = useListAddress(FILTERS);
  const page = queries.useQuery('get', '/api/payments', { params: { query: address.query as never } });
  const selection = useSelection<Payment>(({ number }) => number);
  const [shown, show] = useOpened('payment');
  const [requesting, setRequesting] = useState(false);
  const changed = () => void page.refetch();

  return (
    <>
      <ListPage
        title={t('title')}
        state={t(confirms ? 'stateConfirm' : 'state')}
        main={
          may('REQUEST_PAYMENTS') && (
            <Button type="primary" onClick={() => setRequesting(true)}>
              {t('request')}
            </Button>
          )
        }
        filters={[
          { name: 'planId', label: t('plan'), options: plans.map(({ id, name, number }) => ({ value: id, label: `${name} ${number}` })) },
          { name: 'state', label: t('paymentState'), options: options('paymentState').filter(({ value }) => STATES.includes(value)) },
        ]}
        actions={
          <>
            {confirms && <ConfirmPayments selection={selection} onDone={changed} />}
            <ExportButton
              selected={selection.keys.length}
              start={async () => {
                const params = { query: address.values as never };
                return (await api.POST('/api/payments/exports', { params, body: { ids: selection.keys } })).data!;
              }}
            />
          </>
        }
        address={address}
        page={page}
        columns={paymentColumns(t, show, certificate, confirms)}
        keyOf={({ number }) => number}
        nameOf={({ number }) => number}
        selection={selection}
        empty={t(confirms ? 'emptyConfirm' : 'empty')}
      />
      <PaymentDrawer number={shown} onClose={() => show(undefined)} onChanged={changed} />
      <RequestPayment
        open={requesting}
        onClose={() => setRequesting(false)}
        onRequested={(number) => {
          changed();
          show(number);
        }}
      />
    </>
  );
}
