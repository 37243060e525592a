import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { MOBILE } from '@/shared/form/HolderFields';
import { useRequired } from '@/shared/form/useRequired';

/** Who answers for a tenant. */
export function ContactFields() {
  const { t } = useTranslation(['organizations', 'shared']);
  const { requiredText } = useRequired();
  return (
    <>
      <Form.Item name="contactName" label={t('contactName')} rules={[requiredText(t('contactName'))]}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item
        name="contactPhone"
        label={t('contactPhone')}
        validateFirst
        rules={[requiredText(t('contactPhone')), { pattern: MOBILE, message: t('shared:holder.phoneInvalid') }]}
      >
        <Input inputMode="tel" maxLength={11} className="code" />
      </Form.Item>
    </>
  );
}
