import { useTranslation } from 'react-i18next';
import './texts';
import { queries } from '@/api/client';
import { useRegionName } from '@/shared/codes/useRegionName';
import { useListAddress } from '@/shared/list/useListAddress';
import { CollegeDrawer } from './CollegeDrawer';
import { contactColumns } from './contactColumns';
import { OpenCollege } from './OpenCollege';
import { TenantsPage } from './TenantsPage';

/** 试点院校管理 (manual 001 §2.2). */
export function Component() {
  const { t } = useTranslation(['organizations', 'shared']);
  const address = useListAddress(['name']);
  const page = queries.useQuery('get', '/api/colleges', { params: { query: address.query } });
  const regionName = useRegionName();
  return (
    <TenantsPage
      kind="colleges"
      opened="college"
      address={address}
      page={page}
      columns={[
        { title: t('code'), dataIndex: 'code', className: 'code' },
        { title: t('region'), dataIndex: 'regionCode', render: regionName },
        ...contactColumns(t),
      ]}
      Detail={CollegeDrawer}
      Opening={OpenCollege}
    />
  );
}
