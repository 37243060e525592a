import { useTranslation } from 'react-i18next';
import type { Plan } from '@/shared/plan/usePlan';
import { currentWindows } from '@/shared/plan/windows';
import { WindowState } from '@/shared/plan/WindowState';

/** Where a plan stands by the clock: the windows that are open, or the next one. */
export function CurrentWindows({ of }: { of: Plan }) {
  const { t } = useTranslation('exams');
  const current = currentWindows(of);
  return current.length > 0 ? current.map((name) => <WindowState key={name} plan={of} of={name} />) : <span className="quiet">{t('plan.over')}</span>;
}
