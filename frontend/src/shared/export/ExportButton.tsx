import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useDownload } from '@/shared/file/useDownload';
import { reasonsOf } from '@/shared/page/Refused';
import { useTask, type Task } from '@/shared/task/useTask';

interface ExportButtonProps {
  /** How many rows are selected; none exports all that the filters let through. */
  selected?: number;
  /** Nothing there to export. */
  disabled?: boolean;
  /** Starts the task that makes the file. */
  start: () => Promise<Task>;
  /** What it is called where nothing is selected. */
  label?: string;
}

/** Exports what is selected, or all, and hands over the file when it is made; until then the task shows how far it is. */
export function ExportButton({ selected = 0, disabled, start, label }: ExportButtonProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [taskId, setTaskId] = useState<string>();
  const fetchFile = useDownload();
  const [starting, setStarting] = useState(false);
  const { data: task } = useTask(taskId);

  useEffect(() => {
    if (task?.state === 'SUCCEEDED') {
      setTaskId(undefined);
      void fetchFile(() => api.GET('/api/tasks/{id}/result', { params: { path: { id: task.id } } }));
    } else if (task?.state === 'FAILED') {
      setTaskId(undefined);
      void message.error(`${t('export.failed')} ${task.problemText}`);
    }
    // The functions are new at each turn; what matters is how far the task is.
  }, [task]);

  async function begin() {
    setStarting(true);
    try {
      setTaskId((await start()).id);
      void message.info(t('export.started'));
    } catch (failure) {
      void message.error(reasonsOf(failure).join(t('and')));
    } finally {
      setStarting(false);
    }
  }

  return (
    <Button icon={<DownloadOutlined />} disabled={disabled} loading={starting || taskId !== undefined} onClick={() => void begin()}>
      {selected > 0 ? t('export.selected', { count: selected }) : (label ?? t('export.all'))}
    </Button>
  );
}
