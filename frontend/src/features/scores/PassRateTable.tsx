import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { rateOf, sum, type Tally } from './passRate';

/** The numbers of the chart, with all groups together at the end. */
export function PassRateTable({ tallies, heading }: { tallies: Tally[]; heading: string }) {
  const { t } = useTranslation(['scores', 'shared']);
  const number = (name: 'registered' | 'sat' | 'passed') => ({
    title: t(`rate.${name}`),
    dataIndex: name,
    align: 'right' as const,
    className: 'code',
  });
  return (
    <Table<Tally>
      size="small"
      rowKey="key"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={tallies.length > 1 ? [...tallies, sum(tallies, t('rate.all'))] : tallies}
      columns={[
        { title: heading, dataIndex: 'group' },
        number('registered'),
        number('sat'),
        number('passed'),
        { title: t('rate.rate'), align: 'right', className: 'code', render: (one: Tally) => rateOf(one) },
      ]}
    />
  );
}
