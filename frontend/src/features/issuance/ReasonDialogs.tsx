import { App } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { partsOf } from './certificate';
import { ReasonDialog } from './ReasonDialog';

/** How many records the API refuses at once. */
const REFUSED_AT_ONCE = 100;

interface RefuseDialogProps {
  /** Nothing keeps the dialog closed. */
  ids: string[] | undefined;
  onClose: () => void;
  onDone: () => void;
}

/** 拒绝签发, with the reason that the other side reads. */
export function RefuseDialog({ ids, onClose, onDone }: RefuseDialogProps) {
  const { t } = useTranslation(['issuance', 'shared']);
  const { message } = App.useApp();
  // Where a part of many fails, trying again goes on with the rest.
  const refused = useRef(new Set<string>());
  const count = ids?.length ?? 0;
  return (
    <ReasonDialog
      open={ids !== undefined}
      title={t('refuseTitle', { count })}
      hint={t('refuseHint')}
      action={t('bulk.refuse', { count })}
      danger
      onClose={onClose}
      run={async (reason) => {
        try {
          const left = ids?.filter((id) => !refused.current.has(id)) ?? [];
          for (const recordIds of partsOf(left, REFUSED_AT_ONCE)) {
            await api.POST('/api/refusals', { body: { recordIds, reason } });
            recordIds.forEach((id) => refused.current.add(id));
          }
          refused.current.clear();
          void message.success(t('refuseDone', { count }));
        } finally {
          onDone();
        }
      }}
    />
  );
}

interface ReissueDialogProps {
  ids: string[] | undefined;
  onClose: () => void;
  onStarted: (taskId: string) => void;
}

/** 重新发放 of issued certificates: same number, new version. */
export function ReissueDialog({ ids, onClose, onStarted }: ReissueDialogProps) {
  const { t } = useTranslation(['issuance', 'shared']);
  const count = ids?.length ?? 0;
  return (
    <ReasonDialog
      open={ids !== undefined}
      title={t('reissueTitle', { count })}
      hint={t('reissueHint')}
      action={t('bulk.reissue', { count })}
      onClose={onClose}
      run={async (reason) => {
        const { data } = await api.POST('/api/reissues', { body: { recordIds: ids ?? [], reason } });
        if (data!.task) {
          onStarted(data!.task.id);
        }
      }}
    />
  );
}
