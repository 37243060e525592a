import { useTranslation } from 'react-i18next';
import { Redirect, useSearchParams } from 'wouter';
import { useSessionState } from '@/session/useSession';
import { SignInForm } from './SignInForm';

/** 登录 (manual 001 §1). */
export function Component() {
  const { t } = useTranslation(['app', 'shared']);
  const [parameters] = useSearchParams();
  if (useSessionState().kind !== 'nobody') {
    return <Redirect to={ownAddress(parameters.get('to'))} replace />;
  }
  return (
    <>
      <h1>{t('signIn.title')}</h1>
      <SignInForm />
    </>
  );
}

/** Where to go on; never to another site. */
function ownAddress(wanted: string | null): string {
  return wanted?.startsWith('/') && !wanted.startsWith('//') ? wanted : '/';
}
