import { Flex, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { CodeEntries } from './CodeEntries';
import { useCodeAddress } from './useCodeAddress';

type Title = Schema<'CodeController.Title'>;

/** Chooses a list in one of its versions, and shows its entries. */
export function CodeListChoice({ lists }: { lists: Title[] }) {
  const { t, i18n } = useTranslation(['codes', 'shared']);
  const address = useCodeAddress();
  const shown = lists.find(({ name, version }) => name === address.list && (!address.version || version === address.version)) ?? lists[0];
  if (!shown) {
    return null;
  }
  return (
    <>
      <Flex wrap gap={16} align="center">
        <Form.Item label={t('list')} className="flush">
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
  );
}

function keyOf({ name, version }: Title): string {
  return `${name}/${version}`;
}
