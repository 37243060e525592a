import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { ContactFields } from './ContactFields';

type Fields = Schema<'CollegeController.CollegeEdit'>;

interface CollegeEditProps {
  open: boolean;
  college: Schema<'CollegeView'>;
  onClose: () => void;
  onSaved: () => void;
}

/** 编辑院校信息. */
export function CollegeEdit({ open, college, onClose, onSaved }: CollegeEditProps) {
  const { t } = useTranslation(['organizations', 'shared']);

  async function save(fields: Fields) {
    await api.PUT('/api/colleges/{id}', { params: { path: { id: college.id } }, body: fields });
    onSaved();
  }

  const required = (label: string) => ({ required: true, whitespace: true, message: t('shared:form.required', { label }) });
  return (
    <EditDrawer<Fields> title={t('own.edit')} open={open} initial={college} onClose={onClose} save={save}>
      <Form.Item name="name" label={t('name')} rules={[required(t('name'))]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="address" label={t('address')} rules={[required(t('address'))]}>
        <Input maxLength={200} />
      </Form.Item>
      <ContactFields />
    </EditDrawer>
  );
}
