import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';

const A_DAY = 24 * 60 * 60 * 1000;

/** Regions by their code with all they lie in: “山东省 烟台市 莱阳市”. The long list comes only where `needed`. */
export function useRegionName(needed = true): (code: string) => string {
  const { i18n } = useTranslation();
  const { data } = queries.useQuery(
    'get',
    '/api/codes/{list}',
    { params: { path: { list: 'regions' } } },
    { staleTime: A_DAY, enabled: needed },
  );
  return (code) => {
    const names: string[] = [];
    for (let at = code; at !== ''; ) {
      const region = data?.entries.find((one) => one.code === at);
      if (!region) {
        break;
      }
      names.unshift(i18n.language === 'en' && region.en ? region.en : region.zh);
      at = region.parent;
    }
    return names.length > 0 ? names.join(' ') : code;
  };
}
