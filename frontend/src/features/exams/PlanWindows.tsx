import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '@/shared/page/Section';
import { Moment } from '@/shared/time/Moment';
import { PlanTimeLine } from '@/shared/plan/PlanTimeLine';
import type { Plan } from '@/shared/plan/usePlan';
import { WINDOW_NAMES, WINDOWS, type WindowName } from '@/shared/plan/windows';
import { StateTag } from '@/terms/StateTag';
import { useTerms } from '@/terms/useTerms';

/** The five windows of a plan, drawn and told. */
export function PlanWindows({ plan, now }: { plan: Plan; now: number }) {
  const { t } = useTranslation(['exams', 'shared']);
  const { term } = useTerms();
  const exams = plan.certificates.flatMap(({ subjects }) => subjects.map(({ name, exam }) => ({ name, span: exam })));
  return (
    <Section title={t('plan.windows')}>
      <PlanTimeLine windows={plan.windows} exams={exams} states={plan.states} now={now} />
      <Table<{ name: WindowName }>
        size="small"
        rowKey="name"
        pagination={false}
        dataSource={WINDOW_NAMES.map((name) => ({ name }))}
        columns={[
          { title: t('plan.window'), dataIndex: 'name', render: (name: WindowName) => term('planWindow', WINDOWS[name]) },
          { title: t('plan.windowState'), key: 'state', render: (_, { name }) => <StateTag of="windowState" value={plan.states[name]} /> },
          { title: t('shared:time.start'), key: 'start', render: (_, { name }) => <Moment at={plan.windows[name]?.start} /> },
          { title: t('shared:time.end'), key: 'end', render: (_, { name }) => <Moment at={plan.windows[name]?.end} /> },
        ]}
      />
    </Section>
  );
}
