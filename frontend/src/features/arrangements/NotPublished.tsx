import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Nothing } from '@/shared/page/Nothing';
import { Page } from '@/shared/page/Page';

/** What a college sees before the organization publishes. */
export function NotPublished({ scope }: { scope: ReactNode }) {
  const { t } = useTranslation(['arrangements', 'shared']);
  return (
    <Page title={t('title')}>
      {scope}
      <Nothing why={t('notPublishedCollege')} />
    </Page>
  );
}
