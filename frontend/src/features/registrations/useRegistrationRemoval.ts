import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useBulk } from '@/shared/bulk/useBulk';
import type { Registration } from './registrationColumns';

const MOST = 500;

/**
 * Deletes one or many registrations, after asking.
 *
 * @param onDone is told whether all are gone
 */
export function useRegistrationRemoval(planId: string, onDone: (all: boolean) => void): (registrations: Registration[]) => void {
  const { t } = useTranslation(['registrations', 'shared']);
  const { message } = App.useApp();
  const bulk = useBulk();
  return (registrations) => {
    if (registrations.length > MOST) {
      void message.warning(t('tooMany', { most: MOST }));
      return;
    }
    const names = new Map(registrations.map(({ id, candidate }) => [id, `${candidate.name} ${candidate.number}`]));
    void bulk({
      action: t('shared:action.delete'),
      count: registrations.length,
      danger: true,
      nameOf: (id) => names.get(id) ?? id,
      run: async () => {
        const params = { path: { planId } };
        const body = { ids: [...names.keys()] };
        const { data } = await api.POST('/api/plans/{planId}/registrations/deletions', { params, body });
        onDone(data!.every(({ done }) => done));
        return data!;
      },
    });
  };
}
