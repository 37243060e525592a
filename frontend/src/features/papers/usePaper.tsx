import { App } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { reasonsOf } from '@/shared/page/reasonsOf';
import { PdfDialog } from '@/shared/pdf/PdfDialog';

type Link = Schema<'DownloadLink'>;

interface Papers {
  /** What is being fetched, by its title. */
  pending: string | undefined;
  /** Shows a paper; says so where it can't be had. */
  show: (title: string, link: () => Promise<{ data?: Link }>) => Promise<void>;
  dialog: ReactNode;
}

/** Shows one paper at a time in the page. */
export function usePaper(): Papers {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [pending, setPending] = useState<string>();
  const [paper, setPaper] = useState<{ title: string; file: Link }>();

  return {
    pending,
    show: async (title, link) => {
      setPending(title);
      try {
        setPaper({ title, file: (await link()).data! });
      } catch (failure) {
        void message.error(reasonsOf(failure).join(t('and')));
      } finally {
        setPending(undefined);
      }
    },
    dialog: <PdfDialog title={paper?.title ?? ''} file={paper?.file} onClose={() => setPaper(undefined)} />,
  };
}
