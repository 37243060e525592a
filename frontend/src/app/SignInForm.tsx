import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '@/session/enter';
import { useRequired } from '@/shared/form/useRequired';
import { Refused } from '@/shared/page/Refused';

interface Credentials {
  loginName: string;
  password: string;
}

/** Asks for account and password, or for the password alone where the account is known. */
export function SignInForm({ loginName }: { loginName?: string }) {
  const { t } = useTranslation(['app', 'shared']);
  const { required } = useRequired();
  const [failure, setFailure] = useState<unknown>();
  const [pending, setPending] = useState(false);

  async function enter(given: Credentials) {
    setPending(true);
    setFailure(undefined);
    try {
      await signIn(given.loginName.trim(), given.password);
    } catch (refusal) {
      setFailure(refusal);
      setPending(false);
    }
  }

  return (
    <Form<Credentials> layout="vertical" initialValues={{ loginName }} onFinish={(given) => void enter(given)} requiredMark={false}>
      {failure !== undefined && (
        <div className="above-fields">
          <Refused what={t('signIn.failed')} by={failure} />
        </div>
      )}
      <Form.Item name="loginName" label={t('signIn.loginName')} rules={[required(t('signIn.loginName'))]}>
        <Input autoComplete="username" autoFocus={!loginName} disabled={loginName !== undefined} maxLength={64} />
      </Form.Item>
      <Form.Item name="password" label={t('signIn.password')} rules={[required(t('signIn.password'))]}>
        <Input.Password autoComplete="current-password" autoFocus={loginName !== undefined} maxLength={200} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={pending}>
        {t('signIn.title')}
      </Button>
    </Form>
  );
}
