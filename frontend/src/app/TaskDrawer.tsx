import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { TaskList } from '@/shared/task/TaskList';

const SHOWN = 20;

/** 任务: how far longer work is, from any page and after any reload. */
export default function TaskDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer
      title={t('task.title')}
      open
      onClose={onClose}
      size="min(460px, 100vw)"
      closable={{ 'aria-label': t('action.close') }}
    >
      <TaskList most={SHOWN} />
    </Drawer>
  );
}
