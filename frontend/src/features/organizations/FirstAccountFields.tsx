import { useTranslation } from 'react-i18next';
import { HolderFields } from '@/shared/form/HolderFields';

/** What a form asks of a new tenant's administrator. */
export interface FirstAccount {
  loginName: string;
  accountName: string;
  phone: string;
}

/** The account that a new tenant begins with. */
export function FirstAccountFields() {
  const { t } = useTranslation(['organizations', 'shared']);
  return (
    <fieldset className="fields">
      <legend>{t('firstAccount')}</legend>
      <p className="quiet">{t('firstAccountHint')}</p>
      <HolderFields nameField="accountName" />
    </fieldset>
  );
}
