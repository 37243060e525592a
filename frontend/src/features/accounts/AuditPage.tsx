import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import './texts';
import { queries } from '@/api/client';
import type { Schema } from '@/api/types';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { Moment } from '@/shared/time/Moment';
import { Word } from '@/terms/Word';
import { AuditDetail, AuditSubject } from './AuditCells';
import { useHolders } from './useHolders';

type Entry = Schema<'AuditController.Entry'>;

/** 操作日志: who did what in the tenant, newest first. */
export function Component() {
  const { t } = useTranslation(['accounts', 'shared']);
  const address = useListAddress();
  const page = queries.useQuery('get', '/api/audit', { params: { query: address.query } });
  const holderOf = useHolders();

  const columns: TableColumnsType<Entry> = [
    { title: t('audit.at'), dataIndex: 'at', render: (at: string) => <Moment at={at} /> },
    { title: t('audit.account'), dataIndex: 'accountId', render: holderOf },
    { title: t('audit.action'), dataIndex: 'action', render: (action: Schema<'Action'>) => <Word of="action" value={action} /> },
    { title: t('audit.detail'), dataIndex: 'detail', render: (detail: string) => <AuditDetail detail={detail} /> },
    { title: t('audit.subject'), dataIndex: 'subject', render: (subject: string) => <AuditSubject subject={subject} /> },
  ];
  return (
    <ListPage
      title={t('audit.title')}
      state={t('audit.state')}
      address={address}
      page={page}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ id }) => id}
      empty={t('audit.empty')}
    />
  );
}
