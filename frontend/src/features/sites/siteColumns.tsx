import { Button, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { Site } from '@/shared/site/useSites';
import { StateTag } from '@/terms/StateTag';

/** The columns of the list of sites; a site's name tells its college, certificate and level. */
export function siteColumns(t: TFunction<['sites', 'shared']>, show: (id: string) => void): TableColumnsType<Site> {
  return [
    {
      title: t('site.name'),
      dataIndex: 'name',
      render: (name: string, { id }) => (
        <Button type="link" size="small" style={{ padding: 0 }} onClick={() => show(id)}>
          {name}
        </Button>
      ),
    },
    { title: t('site.state'), dataIndex: 'state', render: (state: Site['state']) => <StateTag of="siteState" value={state} /> },
    { title: t('site.address'), dataIndex: 'address' },
    { title: t('site.contact'), dataIndex: 'contactName' },
    { title: t('site.phone'), dataIndex: 'contactPhone', className: 'code' },
  ];
}
