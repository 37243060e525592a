import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './organizations.css';
import './texts';
import { queries } from '@/api/client';
import type { Schema } from '@/api/types';
import { useMay } from '@/session/useSession';
import { useRegionName } from '@/shared/codes/useRegionName';
import type { Given } from '@/shared/form/GivenPassword';
import { GivenPasswordDialog } from '@/shared/form/GivenPasswordDialog';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { LinkButton } from '@/shared/page/LinkButton';
import { CollegeDrawer } from './CollegeDrawer';
import { OpenCollege } from './OpenCollege';

type College = Schema<'CollegeView'>;

/** 试点院校管理 (manual 001 §2.2). */
export function Component() {
  const { t } = useTranslation(['organizations', 'shared']);
  const mayOpen = useMay()('MANAGE_TENANTS');
  const address = useListAddress(['name']);
  const page = queries.useQuery('get', '/api/colleges', { params: { query: address.query } });
  const regionName = useRegionName();
  const [shown, show] = useOpened('college');
  const [opening, setOpening] = useState(false);
  const [given, setGiven] = useState<Given>();

  const columns: TableColumnsType<College> = [
    {
      title: t('name'),
      dataIndex: 'name',
      fixed: 'left',
      render: (name: string, { id }) => <LinkButton onClick={() => show(id)}>{name}</LinkButton>,
    },
    { title: t('code'), dataIndex: 'code', className: 'code' },
    { title: t('region'), dataIndex: 'regionCode', render: regionName },
    { title: t('contactName'), dataIndex: 'contactName' },
    { title: t('contactPhone'), dataIndex: 'contactPhone', className: 'code' },
  ];
  return (
    <>
      <ListPage
        title={t('colleges.title')}
        state={t('colleges.state')}
        main={
          mayOpen && (
            <Button type="primary" onClick={() => setOpening(true)}>
              {t('colleges.open')}
            </Button>
          )
        }
        filters={[{ name: 'name', label: t('name') }]}
        address={address}
        page={page}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        empty={mayOpen ? t('colleges.emptyOpen') : t('colleges.empty')}
      />
      <CollegeDrawer id={shown} onClose={() => show(undefined)} />
      <OpenCollege
        open={opening}
        onClose={() => setOpening(false)}
        onOpened={(password) => {
          setGiven(password);
          void page.refetch();
        }}
      />
      <GivenPasswordDialog given={given} onClose={() => setGiven(undefined)} />
    </>
  );
}
