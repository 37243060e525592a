import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useBulk } from '@/shared/bulk/useBulk';
import { sumOf } from '@/shared/money/sumOf';
import { yuan } from '@/shared/money/yuan';
import type { Payment } from './paymentColumns';

const MOST = 50;

/** Whether the organization can still confirm the request. */
export function isConfirmable({ state }: Payment): boolean {
  return state === 'REQUESTED' || state === 'CONFIRMING';
}

/** Confirms that the money of one or many requests has come, after asking with the sum. */
export function useConfirmation(onDone: () => void): (payments: Payment[]) => void {
  const { t } = useTranslation(['payments', 'shared']);
  const { message } = App.useApp();
  const bulk = useBulk();
  return (payments) => {
    const open = payments.filter(isConfirmable);
    if (open.length === 0 || open.length > MOST) {
      void message.info(open.length === 0 ? t('nothingToConfirm') : t('tooMany', { most: MOST }));
      return;
    }
    void bulk({
      action: t('confirm'),
      count: open.length,
      question: t('confirmSure', {
        count: open.length,
        registrations: open.reduce((all, { count }) => all + count, 0),
        sum: yuan(sumOf(open.map(({ total }) => total))),
      }),
      run: async () => {
        const { data } = await api.POST('/api/payment-confirmations', { body: { numbers: open.map(({ number }) => number) } });
        onDone();
        return data!;
      },
    });
  };
}
