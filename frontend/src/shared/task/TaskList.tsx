import { useQueryClient } from '@tanstack/react-query';
import { Flex, Modal, Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '@/shared/page/Nothing';
import { Refused } from '@/shared/page/Refused';
import { TaskLine } from './TaskLine';
import { useTasks } from './useTasks';

const ImportReview = lazy(() => import('@/shared/import/ImportReview').then((module) => ({ default: module.ImportReview })));

/** The tenant's latest tasks, with what can be done about each. */
export function TaskList({ most }: { most: number }) {
  const { t } = useTranslation();
  const [reviewed, setReviewed] = useState<string>();
  const client = useQueryClient();
  const { tasks, loaded, error, refetch } = useTasks();
  if (error) {
    return <Refused what={t('list.failed')} by={error} onRetry={refetch} />;
  }
  if (!loaded) {
    return <Skeleton active />;
  }
  return (
    <>
      {tasks.length === 0 && <Nothing why={t('task.empty')} />}
      <Flex vertical component="ul" gap={16} className="bare">
        {tasks.slice(0, most).map((task) => (
          <TaskLine key={task.id} task={task} onReview={() => setReviewed(task.id)} />
        ))}
      </Flex>
      <Modal
        open={reviewed !== undefined}
        onCancel={() => setReviewed(undefined)}
        footer={null}
        width="min(860px, 100vw)"
        title={t('task.goOn')}
        destroyOnHidden
      >
        <Suspense fallback={<Skeleton active />}>
          {reviewed && (
            <ImportReview
              taskId={reviewed}
              onImported={() => void client.invalidateQueries()}
              onClose={() => setReviewed(undefined)}
            />
          )}
        </Suspense>
      </Modal>
    </>
  );
}
