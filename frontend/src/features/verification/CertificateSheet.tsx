import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { useTerms } from '@/terms/useTerms';
import { longDate } from './longDate';
import { useLevelWord } from './useLevelWord';
import type { Overall } from './verdicts';

interface CertificateSheetProps {
  certificate: Schema<'VerificationView.CertificateView'>;
  overall: Overall;
}

/** The certificate as its reader knows it: who, what, from whom and when. One that isn't valid says so on its face. */
export function CertificateSheet({ certificate, overall }: CertificateSheetProps) {
  const { t, i18n } = useTranslation(['verification', 'shared']);
  const { term } = useTerms();
  const levelWord = useLevelWord();
  const { holder, certificateType, issuer, issuedOn, number, version, form } = certificate;
  const date = issuedOn ? longDate(issuedOn, i18n.language) : undefined;
  const facts: [string, ReactNode][] = [
    [t('certificate.number'), <span className="code">{number}</span>],
    [t('certificate.issuer'), issuer],
    [t('certificate.issuedOn'), date],
    [t('certificate.version'), `${t('certificate.versionOf', { version })} · ${term('certificateForm', form)}`],
  ];
  return (
    <section className={`certificate ${overall.toLowerCase()}`} aria-label={t('certificate.title')}>
      {overall !== 'VALID' && (
        <p className="certificate-warning">{t(overall === 'INVALID' ? 'certificate.warning' : 'certificate.unconfirmed')}</p>
      )}
      {certificateType && <h2>{certificateType}</h2>}
      {certificate.level && <p className="certificate-level">{levelWord(certificate.level)}</p>}
      {holder && (
        <p className="certificate-holder">
          <span className="quiet">{t('certificate.holder')}</span>
          <strong>{holder}</strong>
        </p>
      )}
      {overall === 'VALID' && holder && issuer && date && <p>{t('statement', { holder, issuer, date })}</p>}
      <dl>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
