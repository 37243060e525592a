import { useTranslation } from 'react-i18next';
import './texts';
import { queries } from '@/api/client';
import { useListAddress } from '@/shared/list/useListAddress';
import { contactColumns } from './contactColumns';
import { OpenOrganization } from './OpenOrganization';
import { OrganizationDrawer } from './OrganizationDrawer';
import { SealState } from './SealState';
import { TenantsPage } from './TenantsPage';

/** 培训评价组织管理 (manual 001 §2.1). */
export function Component() {
  const { t } = useTranslation(['organizations', 'shared']);
  const address = useListAddress(['name']);
  const page = queries.useQuery('get', '/api/organizations', { params: { query: address.query } });
  return (
    <TenantsPage
      kind="organizations"
      opened="organization"
      address={address}
      page={page}
      columns={[
        { title: t('institutionCode'), dataIndex: 'institutionCode', className: 'code' },
        ...contactColumns(t),
        { title: t('seals'), key: 'seals', render: (_, organization) => <SealState of={organization} /> },
      ]}
      Detail={OrganizationDrawer}
      Opening={OpenOrganization}
    />
  );
}
