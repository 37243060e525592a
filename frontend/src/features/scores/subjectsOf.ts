import type { Plan } from '@/shared/plan/usePlan';

/** The subjects of a plan to choose from, each once though several levels may share it. */
export function subjectsOf(plan: Plan): { value: string; label: string }[] {
  const all = plan.certificates.flatMap(({ subjects }) => subjects);
  const names = new Map(all.map(({ subjectId, name, number }) => [subjectId, `${name} ${number}`]));
  return [...names].map(([value, label]) => ({ value, label }));
}
