import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { Facts } from '@/shared/page/Facts';
import { SealState } from './SealState';

/** What an organization is and how it is reached. */
export function OrganizationFacts({ of }: { of: Schema<'OrganizationView'> }) {
  const { t } = useTranslation(['organizations', 'shared']);
  return (
    <Facts
      items={[
        { key: 'name', label: t('name'), children: of.name },
        { key: 'code', label: t('institutionCode'), children: <span className="code">{of.institutionCode}</span> },
        { key: 'contact', label: t('contactName'), children: of.contactName || '—' },
        { key: 'phone', label: t('contactPhone'), children: <span className="code">{of.contactPhone}</span> },
        { key: 'selfSign', label: t('own.selfSign'), children: of.siteSelfSignAllowed ? t('own.selfSignOn') : t('own.selfSignOff') },
        { key: 'seals', label: t('seals'), children: <SealState of={of} /> },
      ]}
    />
  );
}
