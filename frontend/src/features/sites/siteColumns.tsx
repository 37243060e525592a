import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { LinkButton } from '@/shared/page/LinkButton';
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
      render: (name: string, { id }) => <LinkButton onClick={() => show(id)}>{name}</LinkButton>,
    },
    { title: t('site.state'), dataIndex: 'state', render: (state: Site['state']) => <StateTag of="siteState" value={state} /> },
    { title: t('site.address'), dataIndex: 'address' },
    { title: t('site.contact'), dataIndex: 'contactName' },
    { title: t('site.phone'), dataIndex: 'contactPhone', className: 'code' },
  ];
}
