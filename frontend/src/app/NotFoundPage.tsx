import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Page } from '@/shared/page/Page';

/** An address that is no page's. */
export function Component() {
  const { t } = useTranslation(['app', 'shared']);
  return (
    <Page title={t('notFound.title')} state={t('notFound.hint')}>
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={<Link to="/">{t('pages.home')}</Link>} />
    </Page>
  );
}
