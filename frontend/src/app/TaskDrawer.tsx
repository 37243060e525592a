import { Button, Drawer, Empty, Flex, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { useDownload } from '@/shared/file/useDownload';
import { ImportReview } from '@/shared/import/ImportReview';
import { Refused } from '@/shared/page/Refused';
import { TaskProgress } from '@/shared/task/TaskProgress';
import type { Task } from '@/shared/task/useTask';
import { Moment } from '@/shared/time/Moment';
import { useTerms } from '@/terms/useTerms';
import { useTasks } from './useTasks';

/** 任务: how far longer work is, from any page and after any reload. */
export default function TaskDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [reviewed, setReviewed] = useState<string>();
  const client = useQueryClient();
  const { tasks, loaded, error, refetch } = useTasks();
  return (
    <>
      <Drawer title={t('task.title')} open onClose={onClose} size="min(460px, 100vw)">
        {error && <Refused what={t('list.failed')} by={error} onRetry={refetch} />}
        {loaded && tasks.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('task.empty')} />}
        <Flex vertical component="ul" gap={16} style={{ padding: 0, margin: 0, listStyle: 'none' }}>
          {tasks.map((task) => (
            <TaskLine key={task.id} task={task} onReview={() => setReviewed(task.id)} />
          ))}
        </Flex>
      </Drawer>
      <Modal
        open={reviewed !== undefined}
        onCancel={() => setReviewed(undefined)}
        footer={null}
        width="min(860px, 100vw)"
        title={t('task.goOn')}
        destroyOnHidden
      >
        {reviewed && (
          <ImportReview
            taskId={reviewed}
            onImported={() => void client.invalidateQueries()}
            onClose={() => setReviewed(undefined)}
          />
        )}
      </Modal>
    </>
  );
}

function TaskLine({ task, onReview }: { task: Task; onReview: () => void }) {
  const { t } = useTranslation();
  const { term } = useTerms();
  const fetchFile = useDownload();
  const result = () => api.GET('/api/tasks/{id}/result', { params: { path: { id: task.id } } });

  return (
    <li style={{ borderBottom: '1px solid var(--line)', paddingBottom: 12 }}>
      <Flex justify="space-between" gap={8}>
        <strong>{term('taskKind', task.kind)}</strong>
        <Moment at={task.startedAt} />
      </Flex>
      {task.fileName && <div className="quiet">{task.fileName}</div>}
      <TaskProgress task={task} />
      <Flex gap={8} justify="flex-end">
        {task.state === 'TO_BE_CONFIRMED' && (
          <Button size="small" type="primary" onClick={onReview}>
            {t('task.goOn')}
          </Button>
        )}
        {task.hasResult && (
          <Button size="small" onClick={() => void fetchFile(result)}>
            {t('task.result')}
          </Button>
        )}
      </Flex>
    </li>
  );
}
