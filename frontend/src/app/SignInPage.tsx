import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Redirect, useSearchParams } from 'wouter';
import { queries } from '@/api/client';
import { useSessionState } from '@/session/useSession';
import { SignInForm } from './SignInForm';

/** 登录 (manual 001 §1). */
export function Component() {
  const { t } = useTranslation(['app', 'shared']);
  const [parameters] = useSearchParams();
  const { data: platform } = queries.useQuery('get', '/api/platform');
  if (useSessionState().kind !== 'nobody') {
    return <Redirect to={ownAddress(parameters.get('to'))} replace />;
  }
  return (
    <>
      <h1>{t('signIn.title')}</h1>
      {platform && !platform.open && (
        <Alert type="info" showIcon className="above-fields" title={t('signIn.notOpen')} description={<Link to="/open">{t('signIn.open')}</Link>} />
      )}
      <SignInForm />
    </>
  );
}

/** Where to go on; never to another site. */
function ownAddress(wanted: string | null): string {
  return wanted?.startsWith('/') && !wanted.startsWith('//') ? wanted : '/';
}
