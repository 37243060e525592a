import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useAccount, type Account } from '@/session/useSession';
import { EditDrawer } from '@/shared/form/EditDrawer';
import type { Given } from '@/shared/form/GivenPassword';
import { HolderFields } from '@/shared/form/HolderFields';
import { useRequired } from '@/shared/form/useRequired';
import { useTerms } from '@/terms/useTerms';
import { rolesBeside } from './rolesBeside';
import { useResponsibility } from './useResponsibility';

type Fields = Pick<Account, 'role' | 'loginName' | 'name' | 'phone' | 'certificateTypeIds'> & { responsible: boolean };

interface AccountFormProps {
  open: boolean;
  /** The account to edit; none opens one. */
  account?: Account;
  onClose: () => void;
  onSaved: () => void;
  /** A new account's password. */
  onGiven?: (given: Given) => void;
}

/** 新增账号 and 编辑账号. */
export function AccountForm({ open, account, onClose, onSaved, onGiven }: AccountFormProps) {
  const { t } = useTranslation(['accounts', 'shared']);
  const { requiredText } = useRequired();
  const { term } = useTerms();
  const roles = rolesBeside(useAccount().role);
  const types = useResponsibility();

  async function save({ responsible, certificateTypeIds, loginName, ...rest }: Fields) {
    const body = { ...rest, certificateTypeIds: responsible ? certificateTypeIds : [] };
    if (account) {
      await api.PUT('/api/accounts/{id}', { params: { path: { id: account.id } }, body });
    } else {
      const { data } = await api.POST('/api/accounts', { body: { ...body, loginName } });
      onGiven?.({ loginName: data!.account.loginName, password: data!.password });
    }
    onSaved();
  }

  return (
    <EditDrawer<Fields>
      title={account ? t('edit') : t('add')}
      open={open}
      initial={account ? { ...account, responsible: account.certificateTypeIds.length > 0 } : { role: roles.at(-1), responsible: false }}
      onClose={onClose}
      save={save}
    >
      <Form.Item name="role" label={t('role')} rules={[requiredText(t('role'))]}>
        <Select options={roles.map((role) => ({ value: role, label: term('role', role) }))} />
      </Form.Item>
      <HolderFields fixed={account !== undefined} />
      {types.options.length > 0 && (
        <>
          <Form.Item name="responsible" label={t('responsible')} extra={t('responsibleHint')}>
            <Radio.Group
              options={[
                { value: false, label: t('shared:no') },
                { value: true, label: t('shared:yes') },
              ]}
            />
          </Form.Item>
          <Form.Item<Fields> noStyle dependencies={['responsible']}>
            {({ getFieldValue }) =>
              getFieldValue('responsible') && (
                <Form.Item
                  name="certificateTypeIds"
                  label={t('responsibleFor')}
                  rules={[{ required: true, type: 'array', min: 1, message: t('responsibleMissing') }]}
                >
                  <Select mode="multiple" options={types.options} showSearch={{ optionFilterProp: 'label' }} />
                </Form.Item>
              )
            }
          </Form.Item>
        </>
      )}
    </EditDrawer>
  );
}
