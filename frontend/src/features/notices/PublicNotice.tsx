import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { queries } from '@/api/client';
import { ProblemError } from '@/api/problem';
import { Failure } from '@/shared/light/Failure';
import { useTitle } from '@/shared/page/useTitle';
import { shown } from '@/shared/time/time';

/** One notice whole. */
export function PublicNotice({ id }: { id: string }) {
  const { t } = useTranslation(['notices', 'shared']);
  const { data: notice, error, refetch } = queries.useQuery('get', '/api/public/notices/{id}', { params: { path: { id } } });
  useTitle(notice?.title ?? t('public.title'));
  const missing = (error as unknown) instanceof ProblemError && (error as unknown as ProblemError).status === 404;
  return (
    <div className="light-stack">
      <nav>
        <Link to="/public/notices">{t('public.back')}</Link>
      </nav>
      {missing && <p className="light-card">{t('public.missing')}</p>}
      {error && !missing && <Failure what={t('shared:notLoaded')} by={error} onRetry={refetch} />}
      {!notice && !error && <p role="status">{t('loading')}…</p>}
      {notice && (
        <article className="light-card notice">
          <h1 className="light-title">{notice.title}</h1>
          <p className="quiet">
            {notice.publisher || t('platform')} · <time dateTime={notice.publishedAt}>{shown(notice.publishedAt)}</time>
          </p>
          <div className="notice-text">{notice.text}</div>
        </article>
      )}
    </div>
  );
}
