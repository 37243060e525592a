import { useTranslation } from 'react-i18next';
import type { Plan } from '@/shared/plan/usePlan';
import { usePlanNames } from '@/shared/plan/usePlanNames';

const SHOWN = 3;

/** The certificates of a plan with their levels, the first few by name. */
export function CertificateNames({ of }: { of: Plan['certificates'] }) {
  const { t } = useTranslation('exams');
  const { certificateOptions } = usePlanNames({ certificates: of });
  return (
    <>
      {certificateOptions.slice(0, SHOWN).map(({ value, label }) => (
        <div key={value}>{label}</div>
      ))}
      {of.length > SHOWN && <div className="quiet">{t('plan.andMore', { count: of.length - SHOWN })}</div>}
      {of.length === 0 && '—'}
    </>
  );
}
