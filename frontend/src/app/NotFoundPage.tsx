import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Nothing } from '@/shared/page/Nothing';
import { Page } from '@/shared/page/Page';

/** An address that is no page's. */
export function Component() {
  const { t } = useTranslation(['app', 'shared']);
  return (
    <Page title={t('notFound.title')} state={t('notFound.hint')}>
      <Nothing why={<Link to="/">{t('pages.home')}</Link>} />
    </Page>
  );
}
