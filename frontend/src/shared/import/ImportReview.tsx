import { Alert, Button, Flex, Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useDownload } from '@/shared/file/useDownload';
import { Refused } from '@/shared/page/Refused';
import { TaskProgress } from '@/shared/task/TaskProgress';
import { hasEnded, useTask } from '@/shared/task/useTask';
import { PreviewTable } from './PreviewTable';

interface ImportReviewProps {
  taskId: string;
  onImported: () => void;
  onClose: () => void;
  /** Begins again with another file, where that is possible. */
  onAnother?: () => void;
}

/** An import from the arrival of its file on: what it would do, the question whether to do it, and what it did. */
export function ImportReview({ taskId, onImported, onClose, onAnother }: ImportReviewProps) {
  const { t } = useTranslation();
  const { data: task, error, refetch } = useTask(taskId);
  const [failure, setFailure] = useState<unknown>();
  const [asked, setAsked] = useState(false);
  const told = useRef(false);
  const fetchFile = useDownload();

  useEffect(() => {
    if (task?.state === 'SUCCEEDED' && !told.current) {
      told.current = true;
      onImported();
    }
  }, [task?.state, onImported]);

  async function answer(way: 'confirmation' | 'cancellation') {
    setAsked(true);
    setFailure(undefined);
    try {
      await api.POST(`/api/tasks/{id}/${way}`, { params: { path: { id: taskId } } });
      await refetch();
    } catch (refusal) {
      setFailure(refusal);
    } finally {
      setAsked(false);
    }
  }

  const refused = () => api.GET('/api/tasks/{id}/result', { params: { path: { id: taskId } } });

  if (error) {
    return <Refused what={t('import.failed')} by={error} onRetry={refetch} />;
  }
  if (!task) {
    return <Spin aria-label={t('import.checking')} />;
  }
  const toImport = (task.counts.created ?? 0) + (task.counts.changed ?? 0);
  return (
    <Flex vertical gap={12}>
      <div role="status">
        <strong>{t(HEADINGS[task.state])}</strong>
        {task.fileName && <span className="quiet"> · {task.fileName}</span>}
      </div>
      <TaskProgress task={task} />
      {failure !== undefined && <Refused what={t('import.failed')} by={failure} />}
      {task.state === 'TO_BE_CONFIRMED' && <PreviewTable taskId={taskId} kind={task.kind} />}
      {task.state === 'TO_BE_CONFIRMED' && toImport === 0 && (
        <Alert type="warning" showIcon title={t(task.counts.refused ? 'import.nothing' : 'import.same')} />
      )}
      {!hasEnded(task) && task.state !== 'TO_BE_CONFIRMED' && <span className="quiet">{t('import.goOn')}</span>}
      <Flex gap={8} justify="flex-end" wrap>
        {task.hasResult && <Button onClick={() => void fetchFile(refused)}>{t('import.refusedRows')}</Button>}
        {task.state === 'TO_BE_CONFIRMED' && (
          <>
            <Button disabled={asked} onClick={() => void answer('cancellation')}>
              {t('action.cancel')}
            </Button>
            <Button type="primary" loading={asked} disabled={toImport === 0} onClick={() => void answer('confirmation')}>
              {t('import.confirm')}
            </Button>
          </>
        )}
        {hasEnded(task) && onAnother && <Button onClick={onAnother}>{t('import.another')}</Button>}
        {hasEnded(task) && (
          <Button type="primary" onClick={onClose}>
            {t('action.close')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}

const HEADINGS = {
  WAITING_FOR_FILE: 'import.checking',
  CHECKING: 'import.checking',
  TO_BE_CONFIRMED: 'import.check',
  RUNNING: 'import.applying',
  SUCCEEDED: 'import.finished',
  FAILED: 'import.failed',
  CANCELLED: 'import.cancelled',
} as const;
