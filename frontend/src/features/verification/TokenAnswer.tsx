import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Failure } from '@/shared/light/Failure';
import { Answer } from './Answer';
import { Hero } from './Hero';
import { useAnswer } from './useAnswer';

/** What the QR code of a certificate leads to: its verification, at once. */
export function TokenAnswer({ token }: { token: string }) {
  const { t } = useTranslation(['verification', 'shared']);
  const [, go] = useLocation();
  const { found, failure, missing, retry } = useAnswer({ by: 'token', token });
  const again = () => go('/verify');
  if (found) {
    return <Answer found={found} onAgain={again} about="record" />;
  }
  if (failure && missing) {
    return (
      <Hero overall="INVALID" word={t('missing')} reasons={[t('missingCode')]}>
        <button type="button" className="light-button" onClick={again}>
          {t('number.title')}
        </button>
      </Hero>
    );
  }
  return failure ? <Failure what={t('failed')} by={failure} onRetry={retry} /> : <p role="status">{t('asking')}…</p>;
}
