import { useSearchParams } from 'wouter';
import { queries } from '@/api/client';
import type { Schema } from '@/api/types';

export type Plan = Schema<'PlanView'>;

const MOST = 100;

/** The plans that may be chosen, newest first, and the one in the address bar; the newest where none is named. */
export function usePlan() {
  const [parameters, setParameters] = useSearchParams();
  const { data, error, isLoading, refetch } = queries.useQuery('get', '/api/plans', { params: { query: { size: MOST } } });
  const plans = data?.items?.filter((plan) => plan.published) ?? [];
  const plan = plans.find(({ id }) => id === parameters.get('plan')) ?? (parameters.has('plan') ? undefined : plans[0]);
  return {
    plans,
    plan,
    error,
    isLoading,
    refetch,
    choose: (id: string) => setParameters({ plan: id }),
  };
}
