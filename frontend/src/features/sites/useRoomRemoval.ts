import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { each } from '@/shared/bulk/each';
import { useBulk } from '@/shared/bulk/useBulk';
import type { Room } from './roomColumns';

/**
 * Deletes one or many rooms, after asking.
 *
 * @param onDone is told whether all are gone
 */
export function useRoomRemoval(planId: string, onDone: (all: boolean) => void): (rooms: Room[]) => void {
  const { t } = useTranslation(['sites', 'shared']);
  const bulk = useBulk();
  return (rooms) => {
    const names = new Map(rooms.map(({ id, name }) => [id, name]));
    void bulk({
      action: t('shared:action.delete'),
      count: rooms.length,
      danger: true,
      nameOf: (id) => names.get(id) ?? id,
      run: async () => {
        const outcomes = await each([...names.keys()], (id) =>
          api.DELETE('/api/plans/{planId}/rooms/{id}', { params: { path: { planId, id } } }),
        );
        onDone(outcomes.every(({ done }) => done));
        return outcomes;
      },
    });
  };
}
