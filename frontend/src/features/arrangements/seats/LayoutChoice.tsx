import { Flex, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Layout } from './layout';
import type { LayoutChange } from './useLayoutChoice';

const COLUMNS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12];

/** How the room is drawn: the API knows its seats by number only. */
export function LayoutChoice({ layout, choice }: { layout: Layout; choice: LayoutChange }) {
  const { t } = useTranslation(['arrangements', 'shared']);
  return (
    <Flex wrap gap={16}>
      <Form.Item label={t('seats.columns')} className="flush">
        <Select
          aria-label={t('seats.columns')}
          value={layout.columns}
          options={COLUMNS.map((value) => ({ value, label: value }))}
          onChange={choice.columns}
          style={{ width: 72 }}
        />
      </Form.Item>
      <Form.Item label={t('seats.order')} className="flush">
        <Select
          aria-label={t('seats.order')}
          value={layout.order}
          options={[
            { value: 'snake', label: t('seats.snake') },
            { value: 'rows', label: t('seats.byRows') },
          ]}
          onChange={choice.order}
          popupMatchSelectWidth={false}
        />
      </Form.Item>
    </Flex>
  );
}
