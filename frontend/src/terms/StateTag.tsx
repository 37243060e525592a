import { Tag } from 'antd';
import type { Tone } from './term';
import { termOf, type TermSet, type ValueOf } from './terms';
import { useTerms } from './useTerms';

const COLOURS: Record<Tone, string | undefined> = {
  neutral: undefined,
  waiting: 'warning',
  active: 'processing',
  good: 'success',
  bad: 'error',
};

/** A state in the manual's word, with its colour. */
export function StateTag<Set extends TermSet>({ of, value }: { of: Set; value: ValueOf<Set> }) {
  const { term } = useTerms();
  return <Tag color={COLOURS[termOf(of, value).tone]}>{term(of, value)}</Tag>;
}
