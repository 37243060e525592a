import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Selection } from '@/shared/list/useSelection';
import type { Room } from './roomColumns';
import { useRoomRemoval } from './useRoomRemoval';

interface RoomDeletionProps {
  selection: Selection<Room>;
  planId: string;
  onDone: () => void;
}

/** Deletes the selected rooms. */
export function RoomDeletion({ selection, planId, onDone }: RoomDeletionProps) {
  const { t } = useTranslation();
  const remove = useRoomRemoval(planId, () => {
    selection.clear();
    onDone();
  });
  return (
    selection.keys.length > 0 && (
      <Button danger onClick={() => remove(selection.rows)}>
        {t('action.delete')}
      </Button>
    )
  );
}
