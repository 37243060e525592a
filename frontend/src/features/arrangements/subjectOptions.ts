import type { Plan } from '@/shared/plan/usePlan';

/** All subjects of a plan, to filter by. */
export function subjectOptions(plan: Plan) {
  return plan.certificates.flatMap(({ subjects }) =>
    subjects.map(({ subjectId, name, number }) => ({ value: subjectId, label: `${name} ${number}` })),
  );
}
