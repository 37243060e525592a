import { Segmented, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { useTerms } from '@/terms/useTerms';
import { LISTS, type State } from './deeds';

/** Goes to another list and keeps the plan that was chosen. */
export function useShowList(): (state: State) => void {
  const [, setParameters] = useSearchParams();
  return (state) =>
    setParameters((current) => {
      const planId = current.get('planId');
      return new URLSearchParams({ list: state, ...(planId ? { planId } : {}) });
    });
}

/** The seven lists; what is being issued stands beside what waits for it. */
export function ListTabs({ state }: { state: State }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const { term } = useTerms();
  const show = useShowList();
  const waiting: State[] = ['TO_ISSUE', 'ISSUING'];
  return (
    <>
      <Tabs
        aria-label={t('lists')}
        activeKey={state === 'ISSUING' ? 'TO_ISSUE' : state}
        onChange={(key) => show(key as State)}
        items={LISTS.map((key) => ({ key, label: term('issuanceState', key) }))}
        tabBarStyle={{ marginBottom: 0 }}
      />
      {waiting.includes(state) && (
        <div>
          <Segmented<State>
            value={state}
            onChange={show}
            options={waiting.map((value) => ({ value, label: term('issuanceState', value) }))}
          />
        </div>
      )}
    </>
  );
}
