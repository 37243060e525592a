import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRequired } from '@/shared/form/useRequired';

/** Where a college is. */
export function AddressField() {
  const { t } = useTranslation(['organizations', 'shared']);
  const { requiredText } = useRequired();
  return (
    <Form.Item name="address" label={t('address')} rules={[requiredText(t('address'))]}>
      <Input maxLength={200} />
    </Form.Item>
  );
}
