import { useTranslation } from 'react-i18next';
import './home.css';
import './texts';
import { useAccount, useMay } from '@/session/useSession';
import { NotificationList } from '@/shared/notification/NotificationList';
import { Page } from '@/shared/page/Page';
import { Section } from '@/shared/page/Section';
import { TaskList } from '@/shared/task/TaskList';
import { DeadlineList } from './DeadlineList';
import { SealsMissing } from './SealsMissing';
import { TenantList } from './TenantList';
import { useWaiting } from './useWaiting';
import { WaitingList } from './WaitingList';

const TASKS = 5;
const NOTIFICATIONS = 6;

/** 首页: what waits, until when, and what happened last. */
export function Component() {
  const { t } = useTranslation(['home', 'shared']);
  const { tenantId } = useAccount();
  const may = useMay();
  const operates = may('MANAGE_TENANTS');
  const waiting = useWaiting();
  const known = waiting.counted.every(({ count }) => count !== undefined);
  const kinds = waiting.counted.filter(({ count }) => count).length;
  const state = !known ? t('work.loading') : kinds > 0 ? t('work.some', { count: kinds }) : t('work.nothing');

  return (
    <Page title={t('title')} state={!operates && state}>
      {may('ISSUE_CERTIFICATES') && <SealsMissing organizationId={tenantId} />}
      <div className="home">
        <div className="home-column">
          <Section className="home-section" title={operates ? t('institutions.title') : t('work.title')}>
            {operates ? <TenantList /> : <WaitingList of={waiting} />}
          </Section>
          {!operates && (
            <Section className="home-section" title={t('deadlines.title')}>
              <DeadlineList />
            </Section>
          )}
        </div>
        <div className="home-column">
          <Section className="home-section" title={t('tasks')}>
            <TaskList most={TASKS} />
          </Section>
          <Section className="home-section" title={t('notifications')}>
            <NotificationList most={NOTIFICATIONS} />
          </Section>
        </div>
      </div>
    </Page>
  );
}
