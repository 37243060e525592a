import { useTranslation } from 'react-i18next';
import styles from './sign.module.css';
import type { Signed } from './useSigning';

/** What the signature did. */
export function Done({ signed }: { signed: Signed }) {
  const { t } = useTranslation(['sign', 'shared']);
  const followed = signed.state === 'DONE';
  return (
    <section role="status" className={styles.verdict}>
      <svg className={styles.tick} viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="21" />
        <path d="M14 25l7 7 14-15" />
      </svg>
      <h1>{t('doneTitle')}</h1>
      {followed && <p>{t('done', { count: signed.signed })}</p>}
      {signed.changed > 0 && <p className={styles.alert}>{t('doneChanged', { count: signed.changed })}</p>}
      <p>{followed ? t('doneGoOn') : t('doneLater')}</p>
    </section>
  );
}
