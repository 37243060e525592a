import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { Account } from '@/session/useSession';
import { LinkButton } from '@/shared/page/LinkButton';
import { Moment } from '@/shared/time/Moment';
import { StateTag } from '@/terms/StateTag';
import type { ValueOf } from '@/terms/terms';
import { Word } from '@/terms/Word';

/** Whether an account can be signed in with, as a term. */
export function stateOf({ enabled }: Account): ValueOf<'accountState'> {
  return enabled ? 'ENABLED' : 'DISABLED';
}

/** The columns of the list of accounts. */
export function accountColumns(t: TFunction<['accounts', 'shared']>, show: (id: string) => void): TableColumnsType<Account> {
  return [
    {
      title: t('loginName'),
      dataIndex: 'loginName',
      fixed: 'left',
      render: (loginName: string, { id }) => <LinkButton className="code" onClick={() => show(id)}>{loginName}</LinkButton>,
    },
    { title: t('name'), dataIndex: 'name' },
    { title: t('role'), dataIndex: 'role', render: (role: Account['role']) => <Word of="role" value={role} /> },
    { title: t('phone'), dataIndex: 'phone', className: 'code' },
    {
      title: t('responsible'),
      dataIndex: 'certificateTypeIds',
      render: (ids: string[]) => (ids.length > 0 ? t('shared:yes') : t('shared:no')),
    },
    { title: t('createdAt'), dataIndex: 'createdAt', render: (at: string) => <Moment at={at} /> },
    { title: t('accountState'), key: 'state', render: (_, account) => <StateTag of="accountState" value={stateOf(account)} /> },
  ];
}
