import { Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import type { Schema } from '@/api/types';
import { Refused } from '@/shared/page/Refused';

type Row = Schema<'ImportPreview.PreviewRow'>;

const COLOURS: Record<string, string> = { created: 'success', changed: 'processing', refused: 'error' };

/** What an import would do, row by row, with the reasons of what it refuses. */
export function PreviewTable({ taskId, kind }: { taskId: string; kind: Schema<'TaskKind'> }) {
  const { t, i18n } = useTranslation();
  const { data, error, isLoading, refetch } = queries.useQuery('get', '/api/tasks/{id}/preview', {
    params: { path: { id: taskId } },
  });
  if (error) {
    return <Refused what={t('list.failed')} by={error} onRetry={refetch} />;
  }
  const rows = data?.rows ?? [];
  // The API names a row's cells in no order; people look for the name first.
  const order = Object.keys(t('column', { returnObjects: true }));
  const place = (column: string) => (order.includes(column) ? order.indexOf(column) : order.length);
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))].sort((one, other) => place(one) - place(other));
  // What an import calls differently comes first.
  const titleOf = (column: string) => {
    const known = [`columnIn.${kind}.${column}`, `column.${column}`].find((text) => i18n.exists(text));
    return known ? t(known as 'column.name') : column;
  };
  return (
    <>
      <Table<Row>
        size="small"
        loading={isLoading}
        rowKey="number"
        dataSource={rows}
        pagination={rows.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
        scroll={{ x: 'max-content', y: 320 }}
        columns={[
          { title: t('import.row'), dataIndex: 'number', width: 56, className: 'code' },
          {
            title: t('import.outcome'),
            dataIndex: 'outcome',
            width: 88,
            render: (outcome: string) => <Tag color={COLOURS[outcome]}>{t(`counts.${outcome}` as 'counts.created')}</Tag>,
          },
          {
            title: t('import.reason'),
            dataIndex: 'errors',
            width: 260,
            render: (errors: Row['errors']) => errors.map((one) => <div key={one.code + one.field}>{one.message}</div>),
          },
          ...columns.map((column) => ({ title: titleOf(column), key: column, render: (row: Row) => row.cells[column] })),
        ]}
      />
      {data && !data.complete && <span className="quiet">{t('import.partial')}</span>}
    </>
  );
}
