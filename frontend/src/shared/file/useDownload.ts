import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { reasonsOf } from '@/shared/page/Refused';
import { download } from './download';

/** Asks for a link and saves the file it leads to; says so where that fails. */
export function useDownload(): (link: () => Promise<{ data?: Schema<'DownloadLink'> }>) => Promise<void> {
  const { t } = useTranslation();
  const { message } = App.useApp();
  return async (link) => {
    try {
      download((await link()).data!);
    } catch (failure) {
      void message.error(reasonsOf(failure).join(t('and')));
    }
  };
}
