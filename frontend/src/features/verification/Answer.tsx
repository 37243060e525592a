import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgainOrPrint } from '@/shared/light/AgainOrPrint';
import { shown } from '@/shared/time/time';
import { CertificateSheet } from './CertificateSheet';
import { ChainFacts } from './ChainFacts';
import { Checks } from './Checks';
import { Hero } from './Hero';
import { SealCheck } from './SealCheck';
import type { HeldFile } from './question';
import { decisive, overallOf, type Verification } from './verdicts';

interface AnswerProps {
  found: Verification;
  /** What was looked at: the platform's own record, or a file somebody holds. */
  about: 'record' | HeldFile;
  /** Sends the file, where only that can tell more. */
  onUpload?: () => void;
  onAgain: () => void;
}

/** The answer to a verification, from the verdict down to the record in the chain. */
export function Answer({ found, about, onUpload, onAgain }: AnswerProps) {
  const { t } = useTranslation(['verification', 'shared']);
  const [at] = useState(() => new Date().toISOString());
  const overall = overallOf(found);
  const reasons = overall === 'VALID' ? [t('checked')] : decisive(found);
  return (
    <div className="answer">
      <Hero overall={overall} reasons={reasons}>
        {about !== 'record' && <p className="quiet">{t('fileName', { name: about.file.name })}</p>}
        <p className="quiet code">{t('checkedAt', { at: shown(at) })}</p>
      </Hero>
      {found.certificate && <CertificateSheet certificate={found.certificate} overall={overall} />}
      <Checks found={found} />
      {about !== 'record' && onUpload && found.seal.verdict === 'UNCONFIRMED' && (
        <SealCheck file={about.file} onUpload={onUpload} />
      )}
      {found.recorded && <ChainFacts recorded={found.recorded} />}
      {about === 'record' && <p className="quiet answer-note">{t('recordOnly')}</p>}
      <p className="print-only quiet">{t('checkAgain', { address: window.location.href })}</p>
      <AgainOrPrint again={t('again')} onAgain={onAgain} />
    </div>
  );
}
