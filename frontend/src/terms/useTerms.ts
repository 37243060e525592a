import { useTranslation } from 'react-i18next';
import type { Term } from './term';
import { TERMS, termOf, type TermSet, type ValueOf } from './terms';

/** Terms in the language of the page: one by its value, or a whole set to choose from. */
export function useTerms() {
  const { i18n } = useTranslation();
  const word = (term: Term) => (i18n.language === 'en' ? term.en : term.zh);
  return {
    term: <Set extends TermSet>(set: Set, value: ValueOf<Set>) => word(termOf(set, value)),
    options: <Set extends TermSet>(set: Set) =>
      Object.entries<Term>(TERMS[set]).map(([value, term]) => ({ value: value as ValueOf<Set>, label: word(term) })),
  };
}
