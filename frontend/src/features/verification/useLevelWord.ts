import { useTerms } from '@/terms/useTerms';
import { TERMS, type ValueOf } from '@/terms/terms';

/** Certificates bear their level as the manuals' Chinese term; this puts it into the language of the page. */
export function useLevelWord(): (printed: string) => string {
  const { term } = useTerms();
  return (printed) => {
    const known = Object.entries(TERMS.level).find(([, { zh }]) => zh === printed);
    return known ? term('level', known[0] as ValueOf<'level'>) : printed;
  };
}
