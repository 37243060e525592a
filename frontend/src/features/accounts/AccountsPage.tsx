import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';
import { api, queries } from '@/api/client';
import type { Account } from '@/session/useSession';
import { ExportButton } from '@/shared/export/ExportButton';
import { GivenPasswordDialog } from '@/shared/form/GivenPasswordDialog';
import type { Given } from '@/shared/form/GivenPassword';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import { accountColumns } from './accountColumns';
import { AccountDrawer } from './AccountDrawer';
import { AccountForm } from './AccountForm';

/** 账号管理: the tenant's sub-accounts (manual 001 §8.1). */
export function Component() {
  const { t } = useTranslation(['accounts', 'shared']);
  const address = useListAddress(['name', 'loginName']);
  const page = queries.useQuery('get', '/api/accounts', { params: { query: address.query } });
  const selection = useSelection<Account>(({ id }) => id);
  const [shown, show] = useOpened('account');
  const [adding, setAdding] = useState(false);
  const [given, setGiven] = useState<Given>();
  const refetch = () => void page.refetch();

  return (
    <>
      <ListPage
        title={t('title')}
        state={t('state')}
        main={
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        }
        filters={[
          { name: 'name', label: t('name') },
          { name: 'loginName', label: t('loginName') },
        ]}
        actions={
          <ExportButton
            selected={selection.keys.length}
            start={async () => {
              const params = { query: address.values };
              return (await api.POST('/api/accounts/exports', { params, body: { ids: selection.keys } })).data!;
            }}
          />
        }
        address={address}
        page={page}
        columns={accountColumns(t, show)}
        keyOf={({ id }) => id}
        nameOf={({ loginName }) => loginName}
        selection={selection}
        empty={t('empty')}
      />
      <AccountDrawer id={shown} onClose={() => show(undefined)} onChanged={refetch} onGiven={setGiven} />
      <AccountForm open={adding} onClose={() => setAdding(false)} onSaved={refetch} onGiven={setGiven} />
      <GivenPasswordDialog given={given} onClose={() => setGiven(undefined)} />
    </>
  );
}
