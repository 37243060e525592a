import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';

/** The code lists the API ships, by its names. */
export type CodeListName = 'regions' | 'ethnic-groups' | 'education-levels' | 'majors';

const A_DAY = 24 * 60 * 60 * 1000;

/** A code list to choose from and to read codes by, in the language of the page; the newest version unless one is named. */
export function useCodes(list: CodeListName, version?: string) {
  const { i18n } = useTranslation();
  const { data } = queries.useQuery('get', '/api/codes/{list}', { params: { path: { list }, query: { version } } }, { staleTime: A_DAY });
  const entries = data?.entries ?? [];
  const word = (entry: { zh: string; en: string }) => (i18n.language === 'en' && entry.en ? entry.en : entry.zh);
  return {
    entries,
    options: entries.map((entry) => ({ value: entry.code, label: word(entry) })),
    nameOf: (code: string) => {
      const entry = entries.find((one) => one.code === code);
      return entry ? word(entry) : code;
    },
  };
}
