import type { TermSet, ValueOf } from './terms';
import { useTerms } from './useTerms';

/** A value in the manual's word; states are shown by `StateTag`. */
export function Word<Set extends TermSet>({ of, value }: { of: Set; value: ValueOf<Set> | null | undefined }) {
  const { term } = useTerms();
  return value ? term(of, value) : '—';
}
