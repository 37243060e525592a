import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useBulk } from '@/shared/bulk/useBulk';
import type { AllocationRow } from './allocationRows';

/** Takes the allocation of a borrowed site back, after asking. */
export function useAllocationRemoval(planId: string, onDone: () => void): (row: AllocationRow) => void {
  const { t } = useTranslation(['sites', 'shared']);
  const bulk = useBulk();
  return ({ key, collegeName, siteName }) =>
    void bulk({
      action: t('allocations.takeBack'),
      count: 1,
      danger: true,
      question: t('allocations.takeBackSure', { college: collegeName, site: siteName }),
      run: async () => {
        await api.DELETE('/api/plans/{planId}/site-allocations/{siteId}', { params: { path: { planId, siteId: key } } });
        onDone();
      },
    });
}
