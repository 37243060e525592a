import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { branchesOf, pathTo } from './hierarchy';

/** The code lists the API ships, by its names. */
export type CodeListName = 'regions' | 'ethnic-groups' | 'education-levels' | 'majors';

const A_DAY = 24 * 60 * 60 * 1000;

/** A code list to choose from and to read codes by, in the language of the page; the newest version unless one is named. */
export function useCodes(list: CodeListName, version?: string) {
  const { i18n } = useTranslation();
  const { data } = queries.useQuery('get', '/api/codes/{list}', { params: { path: { list }, query: { version } } }, { staleTime: A_DAY });
  return useMemo(() => {
    const entries = data?.entries ?? [];
    const byCode = new Map(entries.map((entry) => [entry.code, entry]));
    const word = (entry: { zh: string; en: string }) => (i18n.language === 'en' && entry.en ? entry.en : entry.zh);
    const nameOf = (code: string) => {
      const entry = byCode.get(code);
      return entry ? word(entry) : code;
    };
    return {
      entries,
      options: entries.map((entry) => ({ value: entry.code, label: word(entry) })),
      nameOf,
      /** Hierarchical lists as cascading choices. */
      branches: () => branchesOf(entries, word),
      /** The codes from the top of the list down to this one. */
      pathTo: (code: string) => pathTo(entries, code),
    };
  }, [data, i18n.language]);
}
