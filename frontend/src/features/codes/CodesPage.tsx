import { useTranslation } from 'react-i18next';
import './texts';
import { queries } from '@/api/client';
import { Loaded } from '@/shared/page/Loaded';
import { Page } from '@/shared/page/Page';
import { CodeListChoice } from './CodeListChoice';

const A_DAY = 24 * 60 * 60 * 1000;

/** 代码表: every code list the platform ships, in each of its versions. */
export function Component() {
  const { t } = useTranslation(['codes', 'shared']);
  const read = queries.useQuery('get', '/api/codes', {}, { staleTime: A_DAY });
  return (
    <Page title={t('title')} state={t('state')}>
      <Loaded of={read}>{(lists) => <CodeListChoice lists={lists} />}</Loaded>
    </Page>
  );
}
