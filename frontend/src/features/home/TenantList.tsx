import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { Refused } from '@/shared/page/Refused';
import { CountLine } from './CountLine';

const ALL = { params: { query: { size: 100 } } };

/** What the operator keeps: organizations, colleges and the platform's own accounts. */
export function TenantList() {
  const { t } = useTranslation(['home', 'shared']);
  const organizations = queries.useQuery('get', '/api/organizations', ALL);
  const colleges = queries.useQuery('get', '/api/colleges', ALL);
  const accounts = queries.useQuery('get', '/api/accounts', ALL);
  const lists = [
    { to: '/organizations', label: t('institutions.organizations'), page: organizations },
    { to: '/colleges', label: t('institutions.colleges'), page: colleges },
    { to: '/accounts', label: t('institutions.accounts'), page: accounts },
  ];
  const failed = lists.find(({ page }) => page.error)?.page;
  return (
    <>
      {failed && <Refused what={t('shared:list.failed')} by={failed.error} onRetry={failed.refetch} />}
      <ul className="bare">
        {lists.map(({ to, label, page }) => (
          <CountLine key={to} to={to} label={label} count={page.data?.items?.length} more={Boolean(page.data?.next)} />
        ))}
      </ul>
    </>
  );
}
