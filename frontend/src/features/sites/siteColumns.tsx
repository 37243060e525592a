import { Button, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { Site } from '@/shared/site/useSites';
import { StateTag } from '@/terms/StateTag';

const NARROW = 200;

/** The columns of the list of sites; a site's name tells its college, certificate and level, and is long for a phone. */
export function siteColumns(t: TFunction<['sites', 'shared']>, show: (id: string) => void, narrow: boolean): TableColumnsType<Site> {
  return [
    {
      title: t('site.name'),
      dataIndex: 'name',
      width: narrow ? NARROW : undefined,
      render: (name: string, { id }) => (
        <Button type="link" size="small" style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'start' }} onClick={() => show(id)}>
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
