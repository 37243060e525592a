import { Alert, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useAccount } from '@/session/useSession';
import type { Given } from '@/shared/form/GivenPassword';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
import { Facts } from '@/shared/page/Facts';
import { Moment } from '@/shared/time/Moment';
import { StateTag } from '@/terms/StateTag';
import { Word } from '@/terms/Word';
import { AccountActions } from './AccountActions';
import { stateOf } from './accountColumns';
import { AccountForm } from './AccountForm';
import { useResponsibility } from './useResponsibility';

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
  const types = useResponsibility();
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
          <Facts
                        items={[
              { key: 'state', label: t('accountState'), children: <StateTag of="accountState" value={stateOf(account)} /> },
              { key: 'loginName', label: t('loginName'), children: <span className="code">{account.loginName}</span> },
              { key: 'name', label: t('name'), children: account.name },
              { key: 'role', label: t('role'), children: <Word of="role" value={account.role} /> },
              { key: 'phone', label: t('phone'), children: <span className="code">{account.phone}</span> },
              {
                key: 'types',
                label: t('responsibleFor'),
                children: account.certificateTypeIds.map(types.nameOf).join(t('shared:and')) || t('responsibleAll'),
              },
              { key: 'createdAt', label: t('createdAt'), children: <Moment at={account.createdAt} /> },
            ]}
          />
          <AccountForm open={editing} account={account} onClose={() => setEditing(false)} onSaved={changed} />
        </Flex>
      )}
    </DetailDrawer>
  );
}
