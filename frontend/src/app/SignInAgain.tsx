import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { closed } from '@/api/session';
import { useAccount } from '@/session/useSession';
import { SignInForm } from './SignInForm';

/** Over the page when the session has ended: the password again, and the work goes on where it was. */
export default function SignInAgain() {
  const { t } = useTranslation(['app', 'shared']);
  const account = useAccount();
  return (
    <Modal
      title={t('signIn.again')}
      open
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      zIndex={2000}
      footer={
        <Button type="link" onClick={closed}>
          {t('signIn.other')}
        </Button>
      }
      destroyOnHidden
    >
      <p>{t('signIn.againHint')}</p>
      <SignInForm loginName={account.loginName} />
    </Modal>
  );
}
