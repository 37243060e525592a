import { App } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { download } from '@/shared/file/download';
import { reasonsOf } from '@/shared/page/Refused';
import { PdfDialog } from '@/shared/pdf/PdfDialog';
import type { Certificate } from './certificate';

interface CertificateFile {
  /** Shows the current PDF in the page. */
  view: (row: Certificate) => Promise<void>;
  /** Saves it. */
  save: (row: Certificate) => Promise<void>;
  dialog: ReactNode;
}

/** The current PDF of a certificate, to look at or to save. */
export function useCertificateFile(): CertificateFile {
  const { t } = useTranslation(['issuance', 'shared']);
  const { message } = App.useApp();
  const [shown, setShown] = useState<{ title: string; file: Schema<'DownloadLink'> }>();

  async function fetched(row: Certificate, use: (file: Schema<'DownloadLink'>) => void) {
    try {
      const { data } = await api.GET('/api/certificates/{recordId}/file', { params: { path: { recordId: row.id } } });
      use(data!);
    } catch (failure) {
      void message.error(`${t('fileFailed')} ${reasonsOf(failure).join(t('shared:and'))}`);
    }
  }

  return {
    view: (row) => fetched(row, (file) => setShown({ title: `${row.candidateName} ${row.certificateNumber}`, file })),
    save: (row) => fetched(row, download),
    dialog: <PdfDialog title={shown?.title ?? ''} file={shown?.file} onClose={() => setShown(undefined)} />,
  };
}
