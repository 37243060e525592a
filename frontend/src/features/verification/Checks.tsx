import { useTranslation } from 'react-i18next';
import { useTerms } from '@/terms/useTerms';
import { CHECKS, SIGNS, type Verification } from './verdicts';

/** Each verdict by itself: sign, word and reason. */
export function Checks({ found }: { found: Verification }) {
  const { t } = useTranslation(['verification', 'shared']);
  const { term } = useTerms();
  return (
    <section className="light-card">
      <h2>{t('checks')}</h2>
      <ul className="checks">
        {CHECKS.map((check) => {
          const { verdict, message } = found[check];
          return (
            <li key={check} className={verdict.toLowerCase()}>
              <span className="check-sign" aria-hidden>
                {SIGNS[verdict]}
              </span>
              <div>
                <strong>{t(`check.${check}`)}</strong> <span className="check-word">{term('verdict', verdict)}</span>
                <p>{message}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
