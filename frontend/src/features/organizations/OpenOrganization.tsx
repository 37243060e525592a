import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { ContactFields } from './ContactFields';
import { FirstAccountFields, type FirstAccount } from './FirstAccountFields';
import type { OpeningProps } from './OpeningProps';

type Fields = Omit<Schema<'OrganizationController.NewOrganization'>, 'account'> & FirstAccount;

/** 开通培训评价组织, with its administrator's account. */
export function OpenOrganization({ open, onClose, onOpened }: OpeningProps) {
  const { t } = useTranslation(['organizations', 'shared']);

  async function save({ loginName, accountName, phone, ...organization }: Fields) {
    const { data } = await api.POST('/api/organizations', {
      body: { ...organization, account: { loginName, name: accountName, phone } },
    });
    onOpened({ loginName: data!.loginName, password: data!.password });
  }

  const required = (label: string) => ({ required: true, whitespace: true, message: t('shared:form.required', { label }) });
  return (
    <EditDrawer<Fields> title={t('organizations.open')} open={open} initial={{}} onClose={onClose} save={save}>
      <Form.Item name="name" label={t('name')} rules={[required(t('name'))]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="institutionCode"
        label={t('institutionCode')}
        extra={t('institutionCodeHint')}
        validateFirst
        rules={[required(t('institutionCode')), { pattern: /^[YS]\d{12}$/, message: t('institutionCodeInvalid') }]}
      >
        <Input maxLength={13} className="code" />
      </Form.Item>
      <ContactFields />
      <FirstAccountFields />
    </EditDrawer>
  );
}
