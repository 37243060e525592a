import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { AddressField } from './AddressField';
import { ContactFields } from './ContactFields';
import { NameField } from './NameField';
import type { EditingProps } from './OwnTenant';

type Fields = Schema<'CollegeController.CollegeEdit'>;

/** 编辑院校信息. */
export function CollegeEdit({ open, college, onClose, onSaved }: EditingProps & { college: Schema<'CollegeView'> }) {
  const { t } = useTranslation(['organizations', 'shared']);

  async function save(fields: Fields) {
    await api.PUT('/api/colleges/{id}', { params: { path: { id: college.id } }, body: fields });
    onSaved();
  }

  return (
    <EditDrawer<Fields> title={t('own.edit')} open={open} initial={college} onClose={onClose} save={save}>
      <NameField />
      <AddressField />
      <ContactFields />
    </EditDrawer>
  );
}
