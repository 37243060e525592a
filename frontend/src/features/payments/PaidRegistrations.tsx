import { Button, Flex, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { Refused } from '@/shared/page/Refused';
import type { Payment } from './paymentColumns';

/** The registrations a payment request takes, as many as wanted. */
export function PaidRegistrations({ payment }: { payment: Payment }) {
  const { t } = useTranslation(['payments', 'shared']);
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = queries.useInfiniteQuery(
    'get',
    '/api/payments/{number}/registrations',
    { params: { path: { number: payment.number }, query: { size: 50 } } },
    { pageParamName: 'cursor', initialPageParam: '', getNextPageParam: (last: { next: string }) => last.next || undefined },
  );
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="part">
      <Flex justify="space-between" align="baseline">
        <h2 className="section">{t('registrations')}</h2>
        <span className="quiet code">{t('shown', { shown: rows.length, count: payment.count })}</span>
      </Flex>
      {error ? (
        <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />
      ) : (
        <Flex vertical gap={8}>
          <Table
            size="small"
            rowKey="id"
            dataSource={rows}
            loading={{ spinning: isFetching, delay: 200 }}
            pagination={false}
            scroll={{ x: 'max-content' }}
            columns={[
              { title: t('name'), dataIndex: 'name' },
              { title: t('candidateNumber'), dataIndex: 'candidateNumber', className: 'code' },
              { title: t('idNumber'), dataIndex: 'idNumber', className: 'code' },
              {
                title: t('paid'),
                dataIndex: 'paid',
                render: (paid: boolean) => <Tag color={paid ? 'success' : undefined}>{t(paid ? 'paidYes' : 'paidNo')}</Tag>,
              },
            ]}
          />
          {hasNextPage && (
            <Button loading={isFetching} onClick={() => void fetchNextPage()}>
              {t('more')}
            </Button>
          )}
        </Flex>
      )}
    </section>
  );
}
