import { Flex, Spin } from 'antd';
import { lazy, Suspense, useEffect, useState, type PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import './texts';
import { renew } from '@/api/send';
import { useSessionState } from '@/session/useSession';
import { Refused } from '@/shared/page/Refused';
import { Look } from './Look';

// Who has to sign in first shall not wait for the menu.
const Frame = lazy(() => import('./Frame'));
const PasswordForm = lazy(() => import('@/shared/form/PasswordForm'));

/** Everything behind the sign-in. */
export default function Office({ children }: PropsWithChildren) {
  return (
    <Look>
      <Door>{children}</Door>
    </Look>
  );
}

/** Lets in who has a session, takes up the one the browser kept, and asks everybody else to sign in. */
function Door({ children }: PropsWithChildren) {
  const { t } = useTranslation(['app', 'shared']);
  const state = useSessionState();
  const [failure, setFailure] = useState<unknown>();

  useEffect(() => {
    if (state.kind === 'starting') {
      renew().catch(setFailure);
    }
  }, [state.kind]);

  if (state.kind === 'nobody') {
    return <Redirect to={`/sign-in?to=${encodeURIComponent(window.location.pathname + window.location.search)}`} replace />;
  }
  if (state.kind === 'starting') {
    return failure ? (
      <main className="alone">
        <Refused what={t('shared:page.broken')} by={failure} onRetry={() => window.location.reload()} />
      </main>
    ) : (
      <Spin fullscreen aria-label={t('shared:productLine')} />
    );
  }
  if (state.session.mustChangePassword) {
    return (
      <Flex component="main" justify="center" style={{ padding: 16, paddingTop: '12vh' }}>
        <section className="sheet" style={{ width: 'min(420px, 100%)' }}>
          <h1>{t('firstPassword.title')}</h1>
          <p>{t('firstPassword.hint')}</p>
          <Suspense>
            <PasswordForm />
          </Suspense>
        </section>
      </Flex>
    );
  }
  return (
    <Suspense fallback={<Spin fullscreen aria-label={t('shared:productLine')} />}>
      <Frame>{children}</Frame>
    </Suspense>
  );
}
