import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { useRequired } from '@/shared/form/useRequired';
import { OpenTenant, type OpeningProps } from './OpenTenant';

type NewOrganization = Schema<'OrganizationController.NewOrganization'>;

/** 开通培训评价组织, with its administrator's account. */
export function OpenOrganization(opening: OpeningProps) {
  const { t } = useTranslation(['organizations', 'shared']);
  const { requiredText } = useRequired();
  return (
    <OpenTenant<NewOrganization> title={t('organizations.open')} create={(body) => api.POST('/api/organizations', { body })} {...opening}>
      <Form.Item
        name="institutionCode"
        label={t('institutionCode')}
        extra={t('institutionCodeHint')}
        validateFirst
        rules={[requiredText(t('institutionCode')), { pattern: /^[YS]\d{12}$/, message: t('institutionCodeInvalid') }]}
      >
        <Input maxLength={13} className="code" />
      </Form.Item>
    </OpenTenant>
  );
}
