import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './organizations.css';
import './texts';
import { queries } from '@/api/client';
import type { Schema } from '@/api/types';
import { useMay } from '@/session/useSession';
import type { Given } from '@/shared/form/GivenPassword';
import { GivenPasswordDialog } from '@/shared/form/GivenPasswordDialog';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { LinkButton } from '@/shared/page/LinkButton';
import { OpenOrganization } from './OpenOrganization';
import { OrganizationDrawer } from './OrganizationDrawer';
import { SealState } from './SealState';

type Organization = Schema<'OrganizationView'>;

/** 培训评价组织管理 (manual 001 §2.1). */
export function Component() {
  const { t } = useTranslation(['organizations', 'shared']);
  const mayOpen = useMay()('MANAGE_TENANTS');
  const address = useListAddress(['name']);
  const page = queries.useQuery('get', '/api/organizations', { params: { query: address.query } });
  const [shown, show] = useOpened('organization');
  const [opening, setOpening] = useState(false);
  const [given, setGiven] = useState<Given>();

  const columns: TableColumnsType<Organization> = [
    {
      title: t('name'),
      dataIndex: 'name',
      fixed: 'left',
      render: (name: string, { id }) => <LinkButton onClick={() => show(id)}>{name}</LinkButton>,
    },
    { title: t('institutionCode'), dataIndex: 'institutionCode', className: 'code' },
    { title: t('contactName'), dataIndex: 'contactName' },
    { title: t('contactPhone'), dataIndex: 'contactPhone', className: 'code' },
    { title: t('seals'), key: 'seals', render: (_, organization) => <SealState of={organization} /> },
  ];
  return (
    <>
      <ListPage
        title={t('organizations.title')}
        state={t('organizations.state')}
        main={
          mayOpen && (
            <Button type="primary" onClick={() => setOpening(true)}>
              {t('organizations.open')}
            </Button>
          )
        }
        filters={[{ name: 'name', label: t('name') }]}
        address={address}
        page={page}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        empty={mayOpen ? t('organizations.emptyOpen') : t('organizations.empty')}
      />
      <OrganizationDrawer id={shown} onClose={() => show(undefined)} />
      <OpenOrganization
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
