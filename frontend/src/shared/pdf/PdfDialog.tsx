import { Button, Modal, Spin } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { download } from '@/shared/file/download';

const PdfPages = lazy(() => import('./PdfPages'));

interface PdfDialogProps {
  title: string;
  /** What to show; nothing keeps the dialog closed. */
  file: Schema<'DownloadLink'> | undefined;
  onClose: () => void;
}

/** A PDF in the page, to look through and to download. */
export function PdfDialog({ title, file, onClose }: PdfDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      title={title}
      open={file !== undefined}
      onCancel={onClose}
      width="min(860px, 100vw)"
      style={{ top: 24 }}
      destroyOnHidden
      footer={
        <Button type="primary" onClick={() => file && download(file)}>
          {t('action.download')}
        </Button>
      }
    >
      {file && (
        <Suspense fallback={<Spin aria-label={t('pdf.loading')} />}>
          <PdfPages url={file.url} />
        </Suspense>
      )}
    </Modal>
  );
}
