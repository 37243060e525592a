import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import './texts';
import { queries } from '@/api/client';
import { Loaded } from '@/shared/page/Loaded';
import { Nothing } from '@/shared/page/Nothing';
import { Page } from '@/shared/page/Page';
import { PlanScope } from '@/shared/plan/PlanScope';
import type { Plan } from '@/shared/plan/usePlan';
import { usePlanTabs } from '@/shared/plan/usePlanTabs';
import { shown } from '@/shared/time/time';
import { RoomPapers } from './RoomPapers';
import { Tickets } from './Tickets';

/** 准考证与考场资料 (manual 001 §5.2.8.2): papers of a published arrangement. */
export function Component() {
  const { t } = useTranslation(['papers', 'shared']);
  return <PlanScope title={t('title')}>{(plan, choice) => <Papers plan={plan} choice={choice} />}</PlanScope>;
}

function Papers({ plan, choice }: { plan: Plan; choice: ReactNode }) {
  const { t } = useTranslation(['papers', 'shared']);
  const [tab, bar] = usePlanTabs({ planId: plan.id, label: t('tabsLabel'), tabs: ['tickets', 'rooms'], nameOf: (key) => t(`tabs.${key}`) });
  const read = queries.useQuery('get', '/api/plans/{planId}/arrangements', {
    params: { path: { planId: plan.id } },
  });
  const publishedAt = read.data?.publishedAt;
  if (!publishedAt) {
    return (
      <Page title={t('title')}>
        {choice}
        <Loaded of={read}>
          {() => (
            <Nothing why={t('notPublished')}>
              <Link href={`/arrangements?plan=${plan.id}`} asChild>
                <Button>{t('toArrangements')}</Button>
              </Link>
            </Nothing>
          )}
        </Loaded>
      </Page>
    );
  }
  const Kind = tab === 'tickets' ? Tickets : RoomPapers;
  const scope = (
    <>
      {choice}
      {bar}
    </>
  );
  return <Kind key={plan.id} plan={plan} state={t('published', { at: shown(publishedAt) })} scope={scope} />;
}
