import { Alert, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useAccount } from '@/session/useSession';
import type { Given } from '@/shared/form/GivenPassword';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
import { AccountActions } from './AccountActions';
import { AccountFacts } from './AccountFacts';
import { AccountForm } from './AccountForm';

interface AccountDrawerProps {
  id: string | undefined;
  onClose: () => void;
  onChanged: () => void;
  onGiven: (given: Given) => void;
}

/** 查看账号, with all that can be done to it. */
export function AccountDrawer({ id, onClose, onChanged, onGiven }: AccountDrawerProps) {
  const { t } = useTranslation(['accounts', 'shared']);
  const own = useAccount().id === id;
  const [editing, setEditing] = useState(false);
  const read = queries.useQuery(
    'get',
    '/api/accounts/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );

  function changed() {
    void read.refetch();
    onChanged();
  }

  function deleted() {
    onClose();
    onChanged();
  }

  return (
    <DetailDrawer of={read} title={read.data?.loginName ?? t('account')} open={id !== undefined} onClose={onClose}>
      {(account) => (
        <Flex vertical gap={16}>
          {own ? (
            <Alert type="info" title={t('own')} />
          ) : (
            <AccountActions
              account={account}
              onEdit={() => setEditing(true)}
              onChanged={changed}
              onDeleted={deleted}
              onGiven={onGiven}
            />
          )}
          <AccountFacts of={account} />
          <AccountForm open={editing} account={account} onClose={() => setEditing(false)} onSaved={changed} />
        </Flex>
      )}
    </DetailDrawer>
  );
}
