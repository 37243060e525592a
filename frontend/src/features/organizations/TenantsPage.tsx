import { Button, type TableColumnsType } from 'antd';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import './organizations.css';
import { api } from '@/api/client';
import { useMay } from '@/session/useSession';
import { ExportButton } from '@/shared/export/ExportButton';
import type { Given } from '@/shared/form/GivenPassword';
import { GivenPasswordDialog } from '@/shared/form/GivenPasswordDialog';
import { ListPage, type Listed } from '@/shared/list/ListPage';
import type { ListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import { LinkButton } from '@/shared/page/LinkButton';
import type { OpeningProps } from './OpenTenant';

/** What a list shows of organizations and of colleges alike. */
interface Tenant {
  id: string;
  name: string;
}

interface TenantsPageProps<One extends Tenant> {
  kind: 'organizations' | 'colleges';
  /** What the address bar calls the one that is shown beside the list. */
  opened: string;
  address: ListAddress<'name'>;
  page: Listed<One>;
  /** After the name. */
  columns: TableColumnsType<One>;
  /** Shows one beside the list. */
  Detail: ComponentType<{ id: string | undefined; onClose: () => void }>;
  /** Opens a new one. */
  Opening: ComponentType<OpeningProps>;
}

/** A list of the platform's tenants; the operator opens new ones, whose first password is shown once. */
export function TenantsPage<One extends Tenant>({ kind, opened, address, page, columns, Detail, Opening }: TenantsPageProps<One>) {
  const { t } = useTranslation(['organizations', 'shared']);
  const mayOpen = useMay()('MANAGE_TENANTS');
  const selection = useSelection<One>(({ id }) => id);
  const [shown, show] = useOpened(opened);
  const [opening, setOpening] = useState(false);
  const [given, setGiven] = useState<Given>();

  const name: TableColumnsType<One>[number] = {
    title: t('name'),
    dataIndex: 'name',
    fixed: 'left',
    render: (_, one) => <LinkButton onClick={() => show(one.id)}>{one.name}</LinkButton>,
  };
  return (
    <>
      <ListPage
        title={t(`${kind}.title`)}
        state={t(`${kind}.state`)}
        main={
          mayOpen && (
            <Button type="primary" onClick={() => setOpening(true)}>
              {t(`${kind}.open`)}
            </Button>
          )
        }
        filters={[{ name: 'name', label: t('name') }]}
        actions={
          <ExportButton
            selected={selection.keys.length}
            start={async () => {
              const params = { query: address.values };
              return (await api.POST(`/api/${kind}/exports`, { params, body: { ids: selection.keys } })).data!;
            }}
          />
        }
        address={address}
        page={page}
        columns={[name, ...columns]}
        keyOf={({ id }) => id}
        nameOf={(one) => one.name}
        selection={selection}
        empty={mayOpen ? t(`${kind}.emptyOpen`) : t(`${kind}.empty`)}
      />
      <Detail id={shown} onClose={() => show(undefined)} />
      <Opening
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
