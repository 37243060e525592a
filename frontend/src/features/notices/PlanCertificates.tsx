import { useTranslation } from 'react-i18next';
import { shown } from '@/shared/time/time';
import { useTerms } from '@/terms/useTerms';
import type { PublicPlan } from './planMoment';

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
            {fee != null && <span className="quiet"> {t('plans.perCertificate', { fee: fee.toFixed(2) })}</span>}
          </h4>
          <ul>
            {subjects.map((subject) => (
              <li key={subject.name}>
                <strong>{subject.name}</strong> {term('examMode', subject.mode)}
                {subject.fee != null && ` · ${t('plans.yuan', { fee: subject.fee.toFixed(2) })}`}
                <div className="code quiet">
                  {t('plans.exam')} {shown(subject.exam.start)} – {shown(subject.exam.end)}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
