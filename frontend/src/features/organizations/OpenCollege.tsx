import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { useRequired } from '@/shared/form/useRequired';
import { AddressField } from './AddressField';
import { OpenTenant, type OpeningProps } from './OpenTenant';
import { RegionChoice } from './RegionChoice';

type NewCollege = Schema<'CollegeController.NewCollege'>;

/** 开通试点院校, with its administrator's account. */
export function OpenCollege(opening: OpeningProps) {
  const { t } = useTranslation(['organizations', 'shared']);
  const { required, requiredText } = useRequired();
  return (
    <OpenTenant<NewCollege> title={t('colleges.open')} create={(body) => api.POST('/api/colleges', { body })} {...opening}>
      <Form.Item
        name="code"
        label={t('code')}
        extra={t('codeHint')}
        validateFirst
        rules={[requiredText(t('code')), { pattern: /^\d{5,10}$/, message: t('codeInvalid') }]}
      >
        <Input maxLength={10} inputMode="numeric" className="code" />
      </Form.Item>
      <Form.Item name="regionCode" label={t('region')} extra={t('regionHint')} rules={[required(t('region'))]}>
        <RegionChoice />
      </Form.Item>
      <AddressField />
    </OpenTenant>
  );
}
