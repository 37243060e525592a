import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '@/shared/light/Failure';
import { useTitle } from '@/shared/page/useTitle';
import type { More } from './useMore';

interface PublicListProps<Row> {
  title: string;
  lead: string;
  empty: string;
  list: More<Row>;
  children: (row: Row) => ReactNode;
}

/** A list for the public: what there is, more of it on demand, and words where there is nothing or no answer. */
export function PublicList<Row>({ title, lead, empty, list, children }: PublicListProps<Row>) {
  const { t } = useTranslation(['notices', 'shared']);
  useTitle(title);
  const { rows, error, refetch, more, growing } = list;
  return (
    <div className="light-stack">
      <div>
        <h1 className="light-title">{title}</h1>
        <p className="light-lead">{lead}</p>
      </div>
      {error && <Failure what={t('shared:notLoaded')} by={error} onRetry={refetch} />}
      {!rows && !error && <p role="status">{t('loading')}…</p>}
      {rows?.length === 0 && <p className="light-card">{empty}</p>}
      {rows && rows.length > 0 && <ul className="public-list">{rows.map(children)}</ul>}
      {more && (
        <div>
          <button type="button" className="light-button" disabled={growing} onClick={more}>
            {t(growing ? 'loading' : 'more')}
          </button>
        </div>
      )}
    </div>
  );
}
