import { LeftOutlined, RightOutlined, VerticalRightOutlined } from '@ant-design/icons';
import { Button, Flex, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListAddress } from './useListAddress';

const SIZES = [20, 50, 100];

interface PagerProps {
  address: ListAddress<string>;
  shown: number;
  next: string | undefined;
}

/** Moves through a list page by page; lists know their next page, not how many there are. */
export function Pager({ address, shown, next }: PagerProps) {
  const { t } = useTranslation();
  return (
    <Flex component="nav" gap={8} align="center" justify="flex-end" wrap aria-label={t('list.next')}>
      <span className="quiet">{t('list.total', { count: shown })}</span>
      <Button icon={<VerticalRightOutlined />} disabled={!address.first} onClick={address.first} aria-label={t('list.first')} />
      <Button icon={<LeftOutlined />} disabled={!address.previous} onClick={address.previous} aria-label={t('list.previous')} />
      <Button
        icon={<RightOutlined />}
        disabled={!next}
        onClick={() => next && address.next(next)}
        aria-label={t('list.next')}
      />
      <Select
        aria-label={t('list.size')}
        value={address.size}
        options={SIZES.map((size) => ({ value: size, label: `${t('list.size')} ${size}` }))}
        onChange={address.resize}
      />
    </Flex>
  );
}
