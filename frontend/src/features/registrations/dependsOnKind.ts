import type { Plan } from '@/shared/plan/usePlan';

/** Whether what a candidate sits depends on the kind of candidate, so that a registration has to name it. */
export function dependsOnKind(
  plan: Pick<Plan, 'certificates' | 'basis'>,
  certificateTypeId: string | undefined,
  level: string | undefined,
  subjectId: string | undefined,
): boolean {
  const certificate = plan.certificates.find((one) => one.certificateTypeId === certificateTypeId && one.level === level);
  const sat = certificate?.subjects.filter((one) => plan.basis === 'BY_CERTIFICATE' || one.subjectId === subjectId) ?? [];
  return sat.some(({ audience }) => audience !== 'ALL');
}
