import { useTranslation } from 'react-i18next';
import { SideDrawer } from '@/shared/page/SideDrawer';
import { TaskList } from '@/shared/task/TaskList';

const SHOWN = 20;

/** 任务: how far longer work is, from any page and after any reload. */
export default function TaskDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <SideDrawer title={t('task.title')} open onClose={onClose} width={460}>
      <TaskList most={SHOWN} />
    </SideDrawer>
  );
}
