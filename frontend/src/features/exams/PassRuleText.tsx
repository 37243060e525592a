import { useTerms } from '@/terms/useTerms';
import type { ValueOf } from '@/terms/terms';

/** 通过条件, with the total where one is asked for. */
export function PassRuleText({ of }: { of: { passRule: ValueOf<'passRule'>; totalPassScore: number } }) {
  const { term } = useTerms();
  const rule = term('passRule', of.passRule);
  return of.passRule === 'TOTAL_SCORE' ? `${rule} ≥ ${of.totalPassScore}` : rule;
}
