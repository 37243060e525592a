import { useTranslation } from 'react-i18next';
import styles from './sign.module.css';
import { endsIt } from './trouble';
import type { Failed } from './useSigning';

/** In place of a list to sign: why the link does not open, and what to do. */
export function Closed({ failed, onRetry }: { failed: Failed; onRetry: () => void }) {
  const { t } = useTranslation(['sign', 'shared']);
  const { trouble, code } = failed;
  return (
    <section role="alert" className={styles.verdict}>
      <svg className={styles.stop} viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="21" />
        <path d="M24 12v15M24 34v1" />
      </svg>
      <h1>{t(`trouble.${trouble}.title`)}</h1>
      <p>{t(`trouble.${trouble}.hint`)}</p>
      {code && <p className={styles.quiet}>{t('codeOf', { code })}</p>}
      {!endsIt(trouble) && (
        <button type="button" className={styles.confirm} onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </section>
  );
}
