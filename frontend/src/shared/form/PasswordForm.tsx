import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { changePassword } from '@/session/enter';
import { Refused } from '@/shared/page/Refused';
import { useRequired } from './useRequired';

interface Passwords {
  password: string;
  newPassword: string;
  repeated: string;
}

/** Changes the own password. */
export default function PasswordForm({ onChanged }: { onChanged?: () => void }) {
  const { t } = useTranslation();
  const { required } = useRequired();
  const [form] = Form.useForm<Passwords>();
  const [failure, setFailure] = useState<unknown>();
  const [pending, setPending] = useState(false);

  async function change({ password, newPassword }: Passwords) {
    setPending(true);
    setFailure(undefined);
    try {
      await changePassword(password, newPassword);
      form.resetFields();
      onChanged?.();
    } catch (refusal) {
      const atField = refusal instanceof ProblemError && refusal.items.filter((item) => item.field === 'newPassword');
      if (atField && atField.length > 0) {
        form.setFields([{ name: 'newPassword', errors: atField.map((item) => item.message) }]);
      } else {
        setFailure(refusal);
      }
    } finally {
      setPending(false);
    }
  }

  return (
    <Form<Passwords> form={form} layout="vertical" onFinish={(given) => void change(given)} requiredMark={false}>
      {failure !== undefined && (
        <div className="above-fields">
          <Refused what={t('password.failed')} by={failure} />
        </div>
      )}
      <Form.Item name="password" label={t('password.old')} rules={[required(t('password.old'))]}>
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Form.Item name="newPassword" label={t('password.new')} extra={t('password.rule')} rules={[required(t('password.new'))]}>
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="repeated"
        label={t('password.again')}
        dependencies={['newPassword']}
        rules={[
          required(t('password.again')),
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              !value || value === getFieldValue('newPassword') ? Promise.resolve() : Promise.reject(new Error(t('password.differs'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={pending}>
        {t('password.change')}
      </Button>
    </Form>
  );
}
