import type { PropsWithChildren } from 'react';
import { EditDrawer } from '@/shared/form/EditDrawer';
import type { Given } from '@/shared/form/GivenPassword';
import { ContactFields } from './ContactFields';
import { FirstAccountFields, type FirstAccount } from './FirstAccountFields';
import { NameField } from './NameField';

/** What the forms that open a tenant are given. */
export interface OpeningProps {
  open: boolean;
  onClose: () => void;
  /** Gets the first account's password. */
  onOpened: (given: Given) => void;
}

interface OpenTenantProps<Tenant> extends OpeningProps {
  title: string;
  create: (tenant: Tenant) => Promise<{ data?: Given }>;
}

/** Opens a tenant: its name, what its kind asks for besides, who answers for it, and its administrator's account. */
export function OpenTenant<Tenant extends { account: object }>({ title, create, open, onClose, onOpened, children }: PropsWithChildren<OpenTenantProps<Tenant>>) {
  async function save({ loginName, accountName, phone, ...tenant }: Omit<Tenant, 'account'> & FirstAccount) {
    // What is left of a type parameter has no type of its own.
    const { data } = await create({ ...tenant, account: { loginName, name: accountName, phone } } as unknown as Tenant);
    onOpened({ loginName: data!.loginName, password: data!.password });
  }

  return (
    <EditDrawer<Omit<Tenant, 'account'> & FirstAccount> title={title} open={open} initial={{}} onClose={onClose} save={save}>
      <NameField />
      {children}
      <ContactFields />
      <FirstAccountFields />
    </EditDrawer>
  );
}
