import { ProfileOutlined } from '@ant-design/icons';
import { Badge, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isActive } from '@/shared/task/useTask';
import { useTasks } from '@/shared/task/useTasks';

const TaskDrawer = lazy(() => import('./TaskDrawer'));

/** How many tasks are running, on every page; opens the list of them. */
export function TaskBell() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const running = useTasks().tasks.filter(isActive).length;
  return (
    <>
      <Badge count={running} size="small" offset={[-6, 6]} title={t('task.running', { count: running })}>
        <Button type="text" icon={<ProfileOutlined />} aria-label={t('task.title')} onClick={() => setOpen(true)} />
      </Badge>
      <Suspense>{open && <TaskDrawer onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
