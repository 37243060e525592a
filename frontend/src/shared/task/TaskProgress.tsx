import { Flex } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { StateTag } from '@/terms/StateTag';
import { hasEnded, type Task } from './useTask';

// Most pages show no running work.
const Bar = lazy(() => import('./Bar'));

/** How far a task is: how many of how many, what came of them, and what stopped it. */
export function TaskProgress({ task }: { task: Task }) {
  const { t, i18n } = useTranslation();
  const percent = task.total > 0 ? Math.floor((100 * task.done) / task.total) : 0;
  const counted = (name: string) => (i18n.exists(`counts.${name}`) ? t(`counts.${name}` as 'counts.done') : name);
  return (
    <Flex vertical gap={4}>
      <Flex gap={8} align="center" wrap>
        <StateTag of="taskState" value={task.state} />
        {task.total > 0 && <span className="code">{t('task.progress', { done: task.done, total: task.total })}</span>}
        {Object.entries(task.counts).map(([name, count]) => (
          <span key={name} className="quiet">
            {counted(name)} <span className="code">{count}</span>
          </span>
        ))}
      </Flex>
      {!hasEnded(task) && (
        <Suspense>
          <Bar percent={percent} label={t('task.progress', { done: task.done, total: task.total })} />
        </Suspense>
      )}
      {task.problemText && <span role="alert">{task.problemText}</span>}
    </Flex>
  );
}
