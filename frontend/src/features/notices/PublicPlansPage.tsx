import { useTranslation } from 'react-i18next';
import './texts';
import './public.css';
import { api } from '@/api/client';
import { PlanCard } from './PlanCard';
import { PublicList } from './PublicList';
import { useMore } from './useMore';

/** 考试计划 for everybody: what is examined, when and for how much. */
export function Component() {
  const { t } = useTranslation(['notices', 'shared']);
  const list = useMore('plans', async (cursor) => {
    const { data } = await api.GET('/api/public/plans', { params: { query: { cursor } } });
    return data!;
  });
  return (
    <PublicList title={t('plans.title')} lead={t('plans.lead')} empty={t('plans.empty')} list={list}>
      {(plan) => <PlanCard key={plan.id} plan={plan} />}
    </PublicList>
  );
}
