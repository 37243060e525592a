import { useTranslation } from 'react-i18next';
import './texts';
import './public.css';
import { Link, useSearchParams } from 'wouter';
import { api } from '@/api/client';
import { shown } from '@/shared/time/time';
import { PublicList } from './PublicList';
import { PublicNotice } from './PublicNotice';
import { useMore } from './useMore';

/** 通知公告 for everybody: titles, and one of them whole under its own address. */
export function Component() {
  const [parameters] = useSearchParams();
  const opened = parameters.get('notice');
  return opened ? <PublicNotice key={opened} id={opened} /> : <Notices />;
}

function Notices() {
  const { t } = useTranslation(['notices', 'shared']);
  const list = useMore('notices', async (cursor) => {
    const { data } = await api.GET('/api/public/notices', { params: { query: { cursor } } });
    return data!;
  });
  return (
    <PublicList title={t('public.title')} lead={t('public.lead')} empty={t('public.empty')} list={list}>
      {({ id, title, publisher, publishedAt }) => (
        <li key={id} className="light-card">
          <h2>
            <Link to={`/public/notices?notice=${encodeURIComponent(id)}`}>{title}</Link>
          </h2>
          <p className="quiet">
            {publisher || t('platform')} · <time dateTime={publishedAt}>{shown(publishedAt)}</time>
          </p>
        </li>
      )}
    </PublicList>
  );
}
