import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRequired } from '@/shared/form/useRequired';

/** What a tenant is called, on papers and certificates too. */
export function NameField() {
  const { t } = useTranslation(['organizations', 'shared']);
  const { requiredText } = useRequired();
  return (
    <Form.Item name="name" label={t('name')} rules={[requiredText(t('name'))]}>
      <Input maxLength={100} />
    </Form.Item>
  );
}
