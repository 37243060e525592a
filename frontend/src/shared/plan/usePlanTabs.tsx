import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';

interface PlanTabs<Tab extends string> {
  planId: string;
  /** What the tabs are, for those who hear the page. */
  label: string;
  /** The first is open until another is chosen. */
  tabs: readonly Tab[];
  nameOf: (tab: Tab) => string;
}

/** The parts of a plan's page: which is open, kept in the address bar with the plan, and the bar to choose from. */
export function usePlanTabs<Tab extends string>({ planId, label, tabs, nameOf }: PlanTabs<Tab>): [open: Tab, bar: ReactNode] {
  const [parameters, setParameters] = useSearchParams();
  const open = tabs.find((tab) => tab === parameters.get('tab')) ?? tabs[0]!;
  const bar = (
    <Tabs
      aria-label={label}
      tabBarStyle={{ margin: 0 }}
      activeKey={open}
      onChange={(tab) => setParameters({ plan: planId, tab })}
      items={tabs.map((tab) => ({ key: tab, label: nameOf(tab) }))}
    />
  );
  return [open, bar];
}
