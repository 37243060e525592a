import { useTranslation } from 'react-i18next';
import type { PlanExam } from '@/shared/plan/PlanTimeLine';
import { WINDOWS } from '@/shared/plan/windows';
import { useTerms } from '@/terms/useTerms';
import type { OrderProblem, Place } from './planOrder';

/** Says in words what is wrong with the times of a draft. */
export function OrderProblems({ of, exams }: { of: OrderProblem[]; exams: PlanExam[] }) {
  const { t } = useTranslation('exams');
  const { term } = useTerms();
  const nameOf = (place: Place) =>
    typeof place === 'number' ? t('order.exam', { name: exams[place]?.name }) : term('planWindow', WINDOWS[place]);

  function say(problem: OrderProblem): string {
    const what = nameOf(problem.place);
    if (problem.kind === 'reversed') {
      return t('order.reversed', { what });
    }
    const { kind, end, thanEnd } = problem;
    const than = nameOf(problem.than).toLocaleLowerCase();
    return t(`order.${kind}`, { what, end: t(`order.end.${end}`), than, thanEnd: t(`order.thanEnd.${thanEnd}`) });
  }

  return (
    <div role="status">
      <ul className="order-problems">
        {of.map((problem) => {
          const text = say(problem);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </div>
  );
}
