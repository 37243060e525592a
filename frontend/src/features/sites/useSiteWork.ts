import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { each } from '@/shared/bulk/each';
import { useBulk } from '@/shared/bulk/useBulk';
import { SITES, type Site } from '@/shared/site/useSites';

export type SiteStep = 'submit' | 'withdraw' | 'approve' | 'delete';

const STEPS: Record<SiteStep, (id: string) => Promise<unknown>> = {
  submit: (id) => api.POST('/api/sites/{id}/submit', { params: { path: { id } } }),
  withdraw: (id) => api.POST('/api/sites/{id}/withdraw', { params: { path: { id } } }),
  approve: (id) => api.POST('/api/sites/{id}/approve', { params: { path: { id } } }),
  delete: (id) => api.DELETE('/api/sites/{id}', { params: { path: { id } } }),
};

/**
 * Moves one or many sites a step on, after asking.
 *
 * @param onDone is told whether all were moved
 */
export function useSiteWork(onDone: (all: boolean) => void): (step: SiteStep, sites: Site[]) => void {
  const { t } = useTranslation(['sites', 'shared']);
  const bulk = useBulk();
  const queryClient = useQueryClient();

  return (step, sites) => {
    const names = new Map(sites.map(({ id, name }) => [id, name]));
    void bulk({
      action: step === 'delete' ? t('shared:action.delete') : t(`sites.${step}`),
      count: sites.length,
      danger: step === 'delete',
      nameOf: (id) => names.get(id) ?? id,
      run: async () => {
        const outcomes = await each([...names.keys()], STEPS[step]);
        void queryClient.invalidateQueries({ queryKey: SITES });
        onDone(outcomes.every(({ done }) => done));
        return outcomes;
      },
    });
  };
}
