import { Flex, Form, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import './texts';
import { queries } from '@/api/client';
import { Page } from '@/shared/page/Page';
import { Refused } from '@/shared/page/Refused';
import { CodeEntries } from './CodeEntries';
import { useCodeAddress } from './useCodeAddress';

const A_DAY = 24 * 60 * 60 * 1000;

/** 代码表: every code list the platform ships, in each of its versions. */
export function Component() {
  const { t, i18n } = useTranslation(['codes', 'shared']);
  const address = useCodeAddress();
  const { data: lists, error, refetch } = queries.useQuery('get', '/api/codes', {}, { staleTime: A_DAY });
  const shown = lists?.find(({ name, version }) => name === address.list && (!address.version || version === address.version)) ?? lists?.[0];
  const keyOf = ({ name, version }: { name: string; version: string }) => `${name}/${version}`;

  return (
    <Page title={t('title')} state={t('state')}>
      {error && <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />}
      {!lists && !error && <Skeleton active />}
      {lists && shown && (
        <>
          <Flex wrap gap={16} align="center">
            <Form.Item label={t('list')} style={{ margin: 0 }}>
              <Select
                aria-label={t('list')}
                value={keyOf(shown)}
                popupMatchSelectWidth={false}
                style={{ width: 'min(280px, 70vw)' }}
                options={lists.map((list) => ({ value: keyOf(list), label: i18n.language === 'en' ? list.en : list.zh }))}
                onChange={(key) => {
                  const list = lists.find((one) => keyOf(one) === key);
                  if (list) {
                    address.openList(list.name, list.version);
                  }
                }}
              />
            </Form.Item>
            <span>
              {t('version')} <span className="code">{shown.version}</span>
            </span>
            <span className="quiet">{t('sourceOf', { source: shown.source })}</span>
          </Flex>
          <CodeEntries key={keyOf(shown)} list={shown.name} version={shown.version} address={address} />
        </>
      )}
    </Page>
  );
}
