import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { MOBILE } from '@/shared/form/HolderFields';

/** Who answers for an institution. */
export function ContactFields() {
  const { t } = useTranslation(['organizations', 'shared']);
  const required = (label: string) => ({ required: true, whitespace: true, message: t('shared:form.required', { label }) });
  return (
    <>
      <Form.Item name="contactName" label={t('contactName')} rules={[required(t('contactName'))]}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item
        name="contactPhone"
        label={t('contactPhone')}
        validateFirst
        rules={[required(t('contactPhone')), { pattern: MOBILE, message: t('shared:holder.phoneInvalid') }]}
      >
        <Input inputMode="tel" maxLength={11} className="code" />
      </Form.Item>
    </>
  );
}
