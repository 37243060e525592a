import { useTranslation } from 'react-i18next';
import { useTerms } from '@/terms/useTerms';
import type { PublicPlan } from './planMoment';
import { Span } from './Span';

/** What a plan examines: its certificates with their subjects, exam times and fees. */
export function PlanCertificates({ plan }: { plan: PublicPlan }) {
  const { t } = useTranslation(['notices', 'shared']);
  const { term } = useTerms();
  return (
    <>
      <h3>{t('plans.certificates')}</h3>
      {plan.certificates.map(({ number, name, level, fee, subjects }) => (
        <section key={`${number}.${level}`} className="plan-certificate">
          <h4>
            {t('shared:plan.certificateAt', { name, level: term('level', level) })}
            {fee != null && plan.basis === 'BY_CERTIFICATE' && <span className="quiet"> {t('plans.perCertificate', { fee: fee.toFixed(2) })}</span>}
          </h4>
          <ul>
            {subjects.map((subject) => (
              <li key={subject.name}>
                <strong>{subject.name}</strong> {term('examMode', subject.mode)}
                {subject.fee != null && plan.basis === 'BY_SUBJECT' && ` · ${t('plans.yuan', { fee: subject.fee.toFixed(2) })}`}
                <div className="quiet">
                  {t('plans.exam')} <Span {...subject.exam} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
