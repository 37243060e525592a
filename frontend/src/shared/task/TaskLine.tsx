import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useDownload } from '@/shared/file/useDownload';
import { Moment } from '@/shared/time/Moment';
import { useTerms } from '@/terms/useTerms';
import { TaskProgress } from './TaskProgress';
import type { Task } from './useTask';

/** One task: what it is, how far it is, and what can be done about it. */
export function TaskLine({ task, onReview }: { task: Task; onReview: () => void }) {
  const { t } = useTranslation();
  const { term } = useTerms();
  const fetchFile = useDownload();
  const result = () => api.GET('/api/tasks/{id}/result', { params: { path: { id: task.id } } });

  return (
    <li className="line">
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
