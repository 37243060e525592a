import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRequired } from './useRequired';

/** A mobile number as the platform takes it. */
export const MOBILE = /^1[3-9]\d{9}$/;

const LOGIN_NAME = /^[a-z][a-z0-9._-]{3,31}$/;

interface HolderFieldsProps {
  /** An account keeps its login name. */
  fixed?: boolean;
  /** What the form calls the holder's name. */
  nameField?: string;
  /** Somebody fills in their own data, which the browser may know. */
  own?: boolean;
}

/** Whom an account is for: login name, name and phone. */
export function HolderFields({ fixed = false, nameField = 'name', own = false }: HolderFieldsProps) {
  const { t } = useTranslation();
  const { requiredText } = useRequired();
  const known = (what: string) => (own ? what : 'off');
  return (
    <>
      <Form.Item
        name="loginName"
        label={t('holder.loginName')}
        extra={!fixed && t('holder.loginNameHint')}
        validateFirst
        rules={[requiredText(t('holder.loginName')), { pattern: LOGIN_NAME, message: t('holder.loginNameInvalid') }]}
      >
        <Input disabled={fixed || undefined} maxLength={32} className="code" autoComplete={known('username')} autoCapitalize="none" />
      </Form.Item>
      <Form.Item name={nameField} label={t('holder.name')} rules={[requiredText(t('holder.name'))]}>
        <Input maxLength={50} autoComplete={known('name')} />
      </Form.Item>
      <Form.Item
        name="phone"
        label={t('holder.phone')}
        validateFirst
        rules={[requiredText(t('holder.phone')), { pattern: MOBILE, message: t('holder.phoneInvalid') }]}
      >
        <Input inputMode="tel" maxLength={11} className="code" autoComplete={known('tel-national')} />
      </Form.Item>
    </>
  );
}
