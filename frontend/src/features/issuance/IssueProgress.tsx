import { Alert, Button, Flex, Modal, Skeleton } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '@/shared/page/Refused';
import { TaskProgress } from '@/shared/task/TaskProgress';
import { hasEnded, useTask } from '@/shared/task/useTask';
import type { State } from './deeds';
import { useShowList } from './ListTabs';
import { useRefresh } from './useRefresh';

/** 证书生成中: how far the issuing is, and where the certificates went. */
export function IssueProgress({ taskId, onClose }: { taskId: string | undefined; onClose: () => void }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const refresh = useRefresh();
  const showList = useShowList();
  const { data: task, error, refetch } = useTask(taskId);
  const ended = task !== undefined && hasEnded(task);
  const failed = task?.counts.failed ?? 0;
  const issued = task?.counts.issued ?? 0;

  useEffect(() => {
    if (ended) {
      refresh();
    }
  }, [ended, refresh]);

  function go(state: State) {
    onClose();
    showList(state);
  }

  const verdict = task?.state !== 'SUCCEEDED' ? 'progressFailed' : failed > 0 ? 'progressPartly' : 'progressDone';
  return (
    <Modal
      open={taskId !== undefined}
      title={t('progress')}
      onCancel={onClose}
      destroyOnHidden
      footer={
        <Flex gap={8} justify="flex-end" wrap>
          {ended && failed > 0 && <Button onClick={() => go('STAMP_FAILED')}>{t('toFailed')}</Button>}
          {ended && issued > 0 && <Button onClick={() => go('ISSUED')}>{t('toIssued')}</Button>}
          <Button type="primary" onClick={onClose}>
            {t('shared:action.close')}
          </Button>
        </Flex>
      }
    >
      {error && <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />}
      {!task && !error && <Skeleton active paragraph={{ rows: 1 }} />}
      {task && (
        <Flex vertical gap={8}>
          <TaskProgress task={task} />
          {ended ? (
            <Alert role="status" showIcon type={verdict === 'progressDone' ? 'success' : 'warning'} title={t(verdict, { count: failed })} />
          ) : (
            <div className="quiet">{t('shared:import.goOn')}</div>
          )}
        </Flex>
      )}
    </Modal>
  );
}
