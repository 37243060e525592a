import { useTranslation } from 'react-i18next';
import { shown } from '@/shared/time/time';
import { useTerms } from '@/terms/useTerms';
import { momentOf, type PublicPlan } from './planMoment';
import { PlanCertificates } from './PlanCertificates';
import { PlanSchedule } from './PlanSchedule';

/** One plan: whose it is and where it stands; schedule, subjects and fees on demand. */
export function PlanCard({ plan }: { plan: PublicPlan }) {
  const { t } = useTranslation(['notices', 'shared']);
  const { term } = useTerms();
  const moment = momentOf(plan);
  return (
    <li className="light-card plan">
      <h2>{plan.name}</h2>
      <p className="quiet">
        {plan.organizationName} · <span className="code">{plan.number}</span> · {term('registrationBasis', plan.basis)}
      </p>
      <p className={`plan-moment ${moment.is}`}>
        {moment.is === 'over'
          ? t('plans.over')
          : t(`plans.${moment.is}`, {
              window: term('planWindow', moment.window[1]),
              start: shown(plan.windows[moment.window[0]].start),
              end: shown(plan.windows[moment.window[0]].end),
            })}
      </p>
      <details>
        <summary>{t('plans.detail')}</summary>
        <PlanSchedule plan={plan} />
        <PlanCertificates plan={plan} />
        <p className="quiet">{t('plans.apply')}</p>
      </details>
    </li>
  );
}
