import { DownloadOutlined } from '@ant-design/icons';
import { Flex, Grid, Modal, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { download } from '@/shared/file/download';
import { FileDrop, type FileKind } from '@/shared/file/FileDrop';
import { upload } from '@/shared/file/upload';
import { LinkButton } from '@/shared/page/LinkButton';
import { Refused } from '@/shared/page/Refused';
import { ImportReview } from './ImportReview';

/** Workbooks as every import of rows takes them. */
export const WORKBOOK: FileKind = { endings: ['.xlsx', '.xls'], most: 20 << 20 };

interface ImportDialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  kind: FileKind;
  /** Fetches the template to fill in, where there is one. */
  template?: () => Promise<Schema<'DownloadLink'>>;
  /** Announces the file to the API. */
  begin: (file: Schema<'UploadRequest'>) => Promise<Schema<'StartedImport'>>;
  /** Something was imported: lists that show it are to be read again. */
  onImported: () => void;
}

type Sending = { percent: number } | { failed: unknown; file: File };

/** Imports a file in two steps: send and check, then look at what would happen and confirm. */
export function ImportDialog({ title, open, onClose, kind, template, begin, onImported }: ImportDialogProps) {
  const { t } = useTranslation();
  const wide = Grid.useBreakpoint().md;
  const [taskId, setTaskId] = useState<string>();
  const [sending, setSending] = useState<Sending>();

  async function send(file: File) {
    setSending({ percent: 0 });
    try {
      const { task, uploadLink } = await begin({ fileName: file.name, bytes: file.size });
      await upload(uploadLink, file, (percent) => setSending({ percent }));
      setTaskId(task.id);
      setSending(undefined);
    } catch (failure) {
      setSending({ failed: failure, file });
    }
  }

  function startOver() {
    setTaskId(undefined);
    setSending(undefined);
  }

  return (
    <Modal
      title={title}
      open={open}
      onCancel={onClose}
      afterClose={startOver}
      width={wide ? 860 : '100%'}
      footer={null}
      destroyOnHidden
      mask={{ closable: false }}
    >
      {taskId ? (
        <ImportReview taskId={taskId} onImported={onImported} onClose={onClose} onAnother={startOver} />
      ) : (
        <Flex vertical gap={12}>
          {template && (
            <LinkButton
              icon={<DownloadOutlined />}
              onClick={() => void template().then(download, (failed: unknown) => setSending({ failed, file: new File([], '') }))}
            >
              {t('import.template')}
            </LinkButton>
          )}
          {sending && 'failed' in sending && (
            <Refused
              what={t('import.failed')}
              by={sending.failed}
              onRetry={sending.file.size > 0 ? () => send(sending.file) : undefined}
            />
          )}
          {sending && 'percent' in sending ? (
            <div role="status">
              {t('import.uploading', { percent: sending.percent })}
              <Progress percent={sending.percent} aria-label={t('import.uploading', { percent: sending.percent })} />
            </div>
          ) : (
            <FileDrop kind={kind} onFile={(file) => void send(file)} />
          )}
        </Flex>
      )}
    </Modal>
  );
}
