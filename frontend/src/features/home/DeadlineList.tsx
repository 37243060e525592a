import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { queries } from '@/api/client';
import { Nothing } from '@/shared/page/Nothing';
import { Refused } from '@/shared/page/Refused';
import type { WindowName } from '@/shared/plan/windows';
import { WindowState } from '@/shared/plan/WindowState';
import { deadlinesOf } from './deadlines';

const MOST = 100;

/** The page where the work of a window is done. */
const PAGES: Record<WindowName, string> = {
  registration: '/registrations',
  payment: '/payments',
  arrangement: '/arrangements',
  scoreEntry: '/scores',
  publicity: '/results',
};

/** Which window of which plan is open or opens next, and until when. */
export function DeadlineList() {
  const { t } = useTranslation(['home', 'shared']);
  const { data, error, refetch } = queries.useQuery('get', '/api/plans', { params: { query: { size: MOST } } });
  if (error) {
    return <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />;
  }
  if (!data) {
    return <Skeleton active />;
  }
  const deadlines = deadlinesOf(data.items ?? []);
  if (deadlines.length === 0) {
    return <Nothing why={t('deadlines.empty')} />;
  }
  return (
    <ul className="bare">
      {deadlines.map(({ plan, window }) => (
        <li key={plan.id + window} className="deadline">
          <Link to={`${PAGES[window]}?plan=${plan.id}`}>{plan.name}</Link>
          <WindowState plan={plan} of={window} />
        </li>
      ))}
    </ul>
  );
}
