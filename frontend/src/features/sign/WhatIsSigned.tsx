import { useTranslation } from 'react-i18next';
import { useTerms } from '@/terms/useTerms';
import { clockTime, shortDigest } from './shown';
import styles from './sign.module.css';
import type { ToSign } from './useSigning';

/** Exactly what the signature will stand for. */
export function WhatIsSigned({ toSign }: { toSign: ToSign }) {
  const { t } = useTranslation(['sign', 'shared']);
  const { term } = useTerms();
  return (
    <section className={styles.what} aria-labelledby="what">
      <h1 id="what" className={styles.title}>
        {t('title')}
      </h1>
      <p className={styles.lead}>{t('lead', { signer: toSign.signerName, side: term('signingSide', toSign.side) })}</p>
      <p className={styles.count}>{t('count', { count: toSign.count })}</p>
      <ul className={styles.groups}>
        {toSign.groups.map((group) => (
          <li key={`${group.planId} ${group.certificateTypeName} ${group.level}`}>
            <span>
              <strong>{group.certificateTypeName}</strong> {term('level', group.level)}
              <br />
              <span className={styles.quiet}>{group.planName}</span>
            </span>
            <strong className={styles.number}>{group.count}</strong>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {t('digest')} <span className="code">{shortDigest(toSign.digest)}</span>
        <br />
        {t('digestHint')} · {t('until', { time: clockTime(toSign.expires) })}
      </p>
    </section>
  );
}
