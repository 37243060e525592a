import { Form, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { ContactFields } from './ContactFields';
import { NameField } from './NameField';
import type { EditingProps } from './OwnTenant';

type Fields = Schema<'OrganizationController.OrganizationEdit'>;

/** An organization edits what it says of itself, and whether colleges may sign for their own candidates. */
export function OrganizationEdit({ open, organization, onClose, onSaved }: EditingProps & { organization: Schema<'OrganizationView'> }) {
  const { t } = useTranslation(['organizations', 'shared']);

  async function save(fields: Fields) {
    await api.PUT('/api/organizations/{id}', { params: { path: { id: organization.id } }, body: fields });
    onSaved();
  }

  return (
    <EditDrawer<Fields> title={t('own.edit')} open={open} initial={organization} onClose={onClose} save={save}>
      <NameField />
      <ContactFields />
      <Form.Item name="siteSelfSignAllowed" label={t('own.selfSign')} extra={t('own.selfSignHint')} valuePropName="checked">
        <Switch checkedChildren={t('own.selfSignOn')} unCheckedChildren={t('own.selfSignOff')} />
      </Form.Item>
    </EditDrawer>
  );
}
