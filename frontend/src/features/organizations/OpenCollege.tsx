import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { ContactFields } from './ContactFields';
import { FirstAccountFields, type FirstAccount } from './FirstAccountFields';
import type { OpeningProps } from './OpeningProps';
import { RegionChoice } from './RegionChoice';

type Fields = Omit<Schema<'CollegeController.NewCollege'>, 'account'> & FirstAccount;

/** 开通试点院校, with its administrator's account. */
export function OpenCollege({ open, onClose, onOpened }: OpeningProps) {
  const { t } = useTranslation(['organizations', 'shared']);

  async function save({ loginName, accountName, phone, ...college }: Fields) {
    const { data } = await api.POST('/api/colleges', {
      body: { ...college, account: { loginName, name: accountName, phone } },
    });
    onOpened({ loginName: data!.loginName, password: data!.password });
  }

  const required = (label: string) => ({ required: true, whitespace: true, message: t('shared:form.required', { label }) });
  return (
    <EditDrawer<Fields> title={t('colleges.open')} open={open} initial={{}} onClose={onClose} save={save}>
      <Form.Item name="name" label={t('name')} rules={[required(t('name'))]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="code"
        label={t('code')}
        extra={t('codeHint')}
        validateFirst
        rules={[required(t('code')), { pattern: /^\d{5,10}$/, message: t('codeInvalid') }]}
      >
        <Input maxLength={10} inputMode="numeric" className="code" />
      </Form.Item>
      <Form.Item name="regionCode" label={t('region')} extra={t('regionHint')} rules={[required(t('region'))]}>
        <RegionChoice />
      </Form.Item>
      <Form.Item name="address" label={t('address')} rules={[required(t('address'))]}>
        <Input maxLength={200} />
      </Form.Item>
      <ContactFields />
      <FirstAccountFields />
    </EditDrawer>
  );
}
