import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded, type Reading } from '@/shared/page/Loaded';
import { Page } from '@/shared/page/Page';

/** What the forms are given that edit a tenant. */
export interface EditingProps {
  open: boolean;
  onClose: () => void;
  onSaved: () => void;
}

interface OwnTenantProps<Tenant> {
  of: Reading<Tenant>;
  /** What its data is for. */
  state: string;
  /** The form that edits it. */
  edit: (tenant: Tenant, editing: EditingProps) => ReactNode;
  children: (tenant: Tenant) => ReactNode;
}

/** A tenant's own data, with the form that edits it. */
export function OwnTenant<Tenant>({ of, state, edit, children }: OwnTenantProps<Tenant>) {
  const { t } = useTranslation(['organizations', 'shared']);
  const [open, setOpen] = useState(false);
  const editing = { open, onClose: () => setOpen(false), onSaved: () => void of.refetch() };
  return (
    <Page
      title={t('own.title')}
      state={state}
      main={
        of.data !== undefined && (
          <Button type="primary" onClick={() => setOpen(true)}>
            {t('shared:action.edit')}
          </Button>
        )
      }
    >
      <Loaded of={of}>
        {(tenant) => (
          <>
            {children(tenant)}
            {edit(tenant, editing)}
          </>
        )}
      </Loaded>
    </Page>
  );
}
