import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './sign.module.css';
import type { Failed } from './useSigning';
import { useSignature } from './useSignature';

interface PadProps {
  sending: boolean;
  /** Why the last attempt did not work. */
  refused: Failed | undefined;
  onConfirm: (png: string) => void;
}

/** Where the signature is drawn, cleared and confirmed. */
export function Pad({ sending, refused, onConfirm }: PadProps) {
  const { t } = useTranslation(['sign', 'shared']);
  const { canvas, drawn, clear, png } = useSignature();
  const [missing, setMissing] = useState(false);

  function confirm() {
    setMissing(!drawn);
    if (drawn) {
      onConfirm(png());
    }
  }

  return (
    <section className={styles.sign} aria-label={t('pad')}>
      <p id="pad-hint" className={styles.hint}>
        <strong>{t('padHint')}</strong> <span className={styles.quiet}>{t('padRule')}</span> {t('final')}
      </p>
      <canvas ref={canvas} className={sending ? styles.padBusy : styles.pad} role="img" aria-label={t('pad')} aria-describedby="pad-hint" />
      {missing && !drawn && (
        <p role="alert" className={styles.alert}>
          {t('blank')}
        </p>
      )}
      {refused && (
        <p role="alert" className={styles.alert}>
          <strong>{t(`trouble.${refused.trouble}.title`)}</strong> {t(`trouble.${refused.trouble}.hint`)}
        </p>
      )}
      <div className={styles.buttons}>
        <button type="button" className={styles.clear} disabled={sending} onClick={clear}>
          {t('clear')}
        </button>
        <button type="button" className={styles.confirm} disabled={sending} onClick={confirm}>
          {sending ? t('sending') : t('confirm')}
        </button>
      </div>
    </section>
  );
}
