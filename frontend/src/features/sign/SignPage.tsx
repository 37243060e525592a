import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import './texts';
import { Closed } from './Closed';
import { Done } from './Done';
import { Pad } from './Pad';
import styles from './sign.module.css';
import { SpeakOther, useBrowserLanguage } from './SpeakOther';
import { useSigning } from './useSigning';
import { WhatIsSigned } from './WhatIsSigned';

/** Signing on a phone, opened by the QR code at the desk (manual 001 §4.2.1). Light: no component library comes with it. */
export function Component() {
  useBrowserLanguage();
  const { t } = useTranslation(['sign', 'shared']);
  const { token = '' } = useParams<{ token: string }>();
  const { toSign, closed, refused, signed, sending, sign, retry } = useSigning(token);

  useEffect(() => {
    document.title = t('title');
  }, [t]);

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <span>{t('product')}</span>
        <SpeakOther />
      </header>
      <main className={styles.main}>
        {signed ? (
          <Done signed={signed} />
        ) : closed ? (
          <Closed failed={closed} onRetry={retry} />
        ) : toSign ? (
          <>
            <WhatIsSigned toSign={toSign} />
            <Pad sending={sending} refused={refused} onConfirm={(png) => void sign(png)} />
          </>
        ) : (
          <p role="status">{t('loading')}</p>
        )}
      </main>
    </div>
  );
}
