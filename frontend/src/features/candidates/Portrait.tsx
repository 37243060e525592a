import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';

/** A candidate's photo in the proportions of a certificate photo (295×413). */
export function Portrait({ number, has, width = 118 }: { number: string; has: boolean; width?: number }) {
  const { t } = useTranslation(['candidates', 'shared']);
  const { data } = queries.useQuery(
    'get',
    '/api/candidates/{number}/photo',
    { params: { path: { number } } },
    { enabled: has },
  );
  const size = { width, height: Math.round((width * 413) / 295) };
  return data ? (
    <img src={data.url} alt={t('photo')} style={{ ...size, objectFit: 'cover', borderRadius: 4 }} />
  ) : (
    <div className="quiet" style={{ ...size, border: '1px dashed var(--line)', borderRadius: 4, padding: 8 }}>
      {has ? '' : t('noPhoto')}
    </div>
  );
}
