import { useTranslation } from 'react-i18next';
import { useTerms } from '@/terms/useTerms';
import type { ValueOf } from '@/terms/terms';
import type { Plan } from './usePlan';

type Level = ValueOf<'level'>;

/** What a plan's certificates and subjects are called, and both to choose from. */
export function usePlanNames(plan: Pick<Plan, 'certificates'>) {
  const { t } = useTranslation();
  const { term } = useTerms();
  const at = (name: string, level: Level) => t('plan.certificateAt', { name, level: term('level', level) });
  const subjects = plan.certificates.flatMap((one) => one.subjects);
  return {
    /** “软件应用开发职业技能等级证书(中级)”. */
    certificate: (typeId: string, level: Level) =>
      at(plan.certificates.find((one) => one.certificateTypeId === typeId)?.name ?? typeId, level),
    subject: (id: string) => subjects.find(({ subjectId }) => subjectId === id)?.name ?? id,
    /** Each certificate at each of its levels in the plan. */
    certificateOptions: plan.certificates.map(({ certificateTypeId, level, name }) => ({
      value: certificateKey(certificateTypeId, level),
      label: at(name, level),
    })),
    subjectOptions: (typeId: string | undefined, level: string | undefined) =>
      plan.certificates
        .filter((one) => one.certificateTypeId === typeId && one.level === level)
        .flatMap((one) => one.subjects)
        .map(({ subjectId, name, number }) => ({ value: subjectId, label: `${name} ${number}` })),
  };
}

/** A certificate and its level as one value to choose. */
export function certificateKey(typeId: string, level: Level): string {
  return `${typeId}.${level}`;
}

/** What {@link certificateKey} joined. */
export function certificateOf(key: string): { certificateTypeId: string; level: Level } {
  const [certificateTypeId = '', level = ''] = key.split('.');
  return { certificateTypeId, level: level as Level };
}
