import { useTranslation } from 'react-i18next';
import { useTerms } from '@/terms/useTerms';
import { WINDOWS, type PublicPlan } from './planMoment';
import { Span } from './Span';

/** The five windows of a plan, each with its times and whether it is open. */
export function PlanSchedule({ plan }: { plan: PublicPlan }) {
  const { t } = useTranslation(['notices', 'shared']);
  const { term } = useTerms();
  return (
    <>
      <h3>{t('plans.windows')}</h3>
      <dl className="plan-windows">
        {WINDOWS.map(([name, value]) => (
          <div key={name} className={plan.states[name].toLowerCase()}>
            <dt>{term('planWindow', value)}</dt>
            <dd>
              <Span {...plan.windows[name]} />{' '}
              <span className="plan-state">{term('windowState', plan.states[name])}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
