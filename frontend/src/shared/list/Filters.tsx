import { FilterOutlined } from '@ant-design/icons';
import { Button, Flex, Form, Grid, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClearIcon } from '@/shared/icon/ClearIcon';
import type { ListAddress } from './useListAddress';

/** A filter of a list: something typed, a day, or one of a few values. */
export interface Filter<Name extends string> {
  name: Name;
  label: string;
  options?: { value: string; label: string }[];
  day?: boolean;
}

/** The filter row: values chosen apply at once, typed ones with Enter or the search button. */
export function Filters<Name extends string>({ of, address }: { of: Filter<Name>[]; address: ListAddress<Name> }) {
  const { t } = useTranslation();
  const narrow = !Grid.useBreakpoint().sm;
  const [unfolded, setUnfolded] = useState(false);
  const [form] = Form.useForm<Partial<Record<Name, string>>>();
  const apply = () => address.filter(form.getFieldsValue(true) as Partial<Record<Name, string>>);

  function reset() {
    const nothing = Object.fromEntries(of.map(({ name }) => [name, undefined])) as Partial<Record<Name, undefined>>;
    form.setFieldsValue(nothing as never);
    address.filter(nothing);
  }

  // On a phone the list itself comes first.
  if (narrow && !unfolded) {
    return (
      <Button icon={<FilterOutlined />} aria-expanded={false} onClick={() => setUnfolded(true)}>
        {t('list.filters', { count: Object.keys(address.values).length })}
      </Button>
    );
  }
  return (
    <Form
      form={form}
      // Else a form beside the list would have fields of the same ids.
      name="filter"
      role="search"
      layout={narrow ? 'vertical' : 'horizontal'}
      initialValues={address.values}
      // Back and forward change the address without the form.
      key={JSON.stringify(address.values)}
      onFinish={apply}
      style={narrow ? { width: '100%' } : undefined}
    >
      <Flex wrap={!narrow} vertical={narrow} gap={8} align={narrow ? 'stretch' : 'center'}>
        {of.map(({ name, label, options, day }) => (
          <Form.Item key={name} name={name as never} label={label} className="flush">
            {options ? (
              <Select
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                placeholder={t('list.all')}
                aria-label={label}
                options={options}
                popupMatchSelectWidth={false}
                style={{ minWidth: 140 }}
                onChange={apply}
              />
            ) : day ? (
              // The browser's own: a picker would weigh on every list.
              <Input type="date" style={narrow ? undefined : { width: 150 }} />
            ) : (
              <Input allowClear={{ clearIcon: <ClearIcon /> }} style={narrow ? undefined : { width: 160 }} onClear={() => setTimeout(apply)} />
            )}
          </Form.Item>
        ))}
        <Flex gap={8}>
          <Button htmlType="submit">{t('action.search')}</Button>
          <Button type="text" onClick={reset}>
            {t('action.reset')}
          </Button>
        </Flex>
      </Flex>
    </Form>
  );
}
