import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useBulk } from '@/shared/bulk/useBulk';
import type { Payment } from './paymentColumns';

/** Whether the college may delete the request; a deletion that was interrupted can be finished. */
export function isDeletable({ state }: Payment): boolean {
  return state === 'REQUESTED' || state === 'DELETING';
}

/** Deletes a payment request, after asking; its registrations are free again. */
export function usePaymentDeletion(onDone: () => void): (payment: Payment) => void {
  const { t } = useTranslation(['payments', 'shared']);
  const bulk = useBulk();
  return ({ number, count }) =>
    void bulk({
      action: t('delete'),
      count: 1,
      danger: true,
      question: t('deleteSure', { number, count }),
      run: async () => {
        await api.DELETE('/api/payments/{number}', { params: { path: { number } } });
        onDone();
      },
    });
}
