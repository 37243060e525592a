import { Alert, Button, Flex, Modal, Skeleton } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { Refused } from '@/shared/page/Refused';
import { TaskProgress } from '@/shared/task/TaskProgress';
import { hasEnded, useTask } from '@/shared/task/useTask';
import type { State } from './deeds';
import { useShowList } from './ListTabs';

/** 证书生成中: how far the issuing is, and where the certificates went. */
export function IssueProgress({ taskId, onClose }: { taskId: string | undefined; onClose: () => void }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const client = useQueryClient();
  const showList = useShowList();
  const { data: task, error, refetch } = useTask(taskId);
  const ended = task !== undefined && hasEnded(task);
  const failed = (task?.counts.failed ?? 0) > 0;

  useEffect(() => {
    if (ended) {
      void client.invalidateQueries({ queryKey: ['get', '/api/certificates'] });
      void client.invalidateQueries({ queryKey: ['get', '/api/certificates/{recordId}'] });
    }
  }, [ended, client]);

  function go(state: State) {
    onClose();
    showList(state);
  }

  const verdict = task?.state !== 'SUCCEEDED' ? 'progressFailed' : failed ? 'progressPartly' : 'progressDone';
  return (
    <Modal
      open={taskId !== undefined}
      title={t('progress')}
      onCancel={onClose}
      destroyOnHidden
      footer={
        <Flex gap={8} justify="flex-end" wrap>
          {ended && failed && <Button onClick={() => go('STAMP_FAILED')}>{t('toFailed')}</Button>}
          {ended && <Button onClick={() => go('ISSUED')}>{t('toIssued')}</Button>}
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
            <Alert role="status" showIcon type={verdict === 'progressDone' ? 'success' : 'warning'} title={t(verdict)} />
          ) : (
            <div className="quiet">{t('shared:import.goOn')}</div>
          )}
        </Flex>
      )}
    </Modal>
  );
}
