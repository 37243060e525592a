import { Button, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Account } from '@/session/useSession';
import { useBulk } from '@/shared/bulk/useBulk';
import type { Given } from '@/shared/form/GivenPassword';

interface AccountActionsProps {
  account: Account;
  onEdit: () => void;
  onChanged: () => void;
  onDeleted: () => void;
  onGiven: (given: Given) => void;
}

/** 停用, 启用, 重置密码, and while it is disabled 编辑 and 删除. */
export function AccountActions({ account, onEdit, onChanged, onDeleted, onGiven }: AccountActionsProps) {
  const { t } = useTranslation(['accounts', 'shared']);
  const ask = useBulk();
  const { loginName, enabled } = account;
  const params = { params: { path: { id: account.id } } };

  async function disable() {
    await api.POST('/api/accounts/{id}/disable', params);
    onChanged();
  }

  async function enable() {
    await api.POST('/api/accounts/{id}/enable', params);
    onChanged();
  }

  async function remove() {
    await api.DELETE('/api/accounts/{id}', params);
    onDeleted();
  }

  async function reset() {
    const { data } = await api.POST('/api/accounts/{id}/reset-password', params);
    onGiven({ loginName, password: data!.password });
    onChanged();
  }

  const sure = (action: string, question: string, run: () => Promise<void>, danger = false) =>
    void ask({ action, count: 1, danger, question, run });
  return (
    <Flex vertical gap={8}>
      <Flex wrap gap={8}>
        {enabled ? (
          <Button danger onClick={() => sure(t('disable'), t('disableSure', { loginName }), disable, true)}>
            {t('disable')}
          </Button>
        ) : (
          <>
            <Button type="primary" onClick={() => sure(t('enable'), t('enableSure', { loginName }), enable)}>
              {t('enable')}
            </Button>
            <Button onClick={onEdit}>{t('shared:action.edit')}</Button>
            <Button danger onClick={() => sure(t('shared:action.delete'), t('deleteSure', { loginName }), remove, true)}>
              {t('shared:action.delete')}
            </Button>
          </>
        )}
        <Button onClick={() => sure(t('reset'), t('resetSure', { loginName }), reset, true)}>{t('reset')}</Button>
      </Flex>
      {enabled && <span className="quiet">{t('disableFirst')}</span>}
    </Flex>
  );
}
