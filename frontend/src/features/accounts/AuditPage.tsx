import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import './texts';
import { api, queries } from '@/api/client';
import type { Schema } from '@/api/types';
import { ExportButton } from '@/shared/export/ExportButton';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useSelection } from '@/shared/list/useSelection';
import { Moment } from '@/shared/time/Moment';
import { useTerms } from '@/terms/useTerms';
import { Word } from '@/terms/Word';
import { AuditDetail, AuditSubject } from './AuditCells';
import { useHolders } from './useHolders';

type Entry = Schema<'AuditController.Entry'>;

const FILTERS = ['accountId', 'action', 'subject', 'from', 'until'] as const;

/** 操作日志: who did what in the tenant, newest first. */
export function Component() {
  const { t } = useTranslation(['accounts', 'shared']);
  const { options } = useTerms();
  const address = useListAddress(FILTERS);
  const page = queries.useQuery('get', '/api/audit', { params: { query: address.query as never } });
  const selection = useSelection<Entry>(({ id }) => id);
  const holders = useHolders();

  const columns: TableColumnsType<Entry> = [
    { title: t('audit.at'), dataIndex: 'at', render: (at: string) => <Moment at={at} /> },
    { title: t('audit.account'), dataIndex: 'accountId', render: holders.of },
    { title: t('audit.action'), dataIndex: 'action', render: (action: Schema<'Action'>) => <Word of="action" value={action} /> },
    { title: t('audit.detail'), dataIndex: 'detail', render: (detail: string) => <AuditDetail detail={detail} /> },
    {
      title: t('audit.subject'),
      dataIndex: 'subject',
      render: (subject: string) => <AuditSubject subject={subject} onFilter={() => address.filter({ subject })} />,
    },
  ];
  return (
    <ListPage<Entry, (typeof FILTERS)[number]>
      title={t('audit.title')}
      state={t('audit.state')}
      filters={[
        { name: 'accountId', label: t('audit.account'), options: holders.options },
        { name: 'action', label: t('audit.action'), options: options('action') },
        { name: 'subject', label: t('audit.subject') },
        { name: 'from', label: t('audit.from'), day: true },
        { name: 'until', label: t('audit.until'), day: true },
      ]}
      actions={
        <ExportButton
          selected={selection.keys.length}
          start={async () => {
            const params = { query: address.values as never };
            return (await api.POST('/api/audit/exports', { params, body: { ids: selection.keys } })).data!;
          }}
        />
      }
      address={address}
      page={page}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ id }) => id}
      selection={selection}
      empty={t('audit.empty')}
    />
  );
}
