import { useTranslation } from 'react-i18next';
import { useTerms } from '@/terms/useTerms';
import type { ValueOf } from '@/terms/terms';

/** 等级, one beside the other. */
export function Levels({ of }: { of: ValueOf<'level'>[] }) {
  const { t } = useTranslation('shared');
  const { term } = useTerms();
  return of.map((level) => term('level', level)).join(t('and'));
}
