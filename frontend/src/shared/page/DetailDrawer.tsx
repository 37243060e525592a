import type { ReactNode } from 'react';
import { Loaded, type Reading } from '@/shared/page/Loaded';
import { SideDrawer } from '@/shared/page/SideDrawer';

interface DetailDrawerProps<Read> {
  title: ReactNode;
  open: boolean;
  onClose: () => void;
  /** The query that reads the record. */
  of: Reading<Read>;
  width?: number;
  /** Beside the title: what can be done with the record. */
  extra?: (record: Read) => ReactNode;
  /** Below the record, always in sight. */
  footer?: (record: Read) => ReactNode;
  children: (record: Read) => ReactNode;
}

/** All about one record, beside the list it was opened from; forms that edit it may stand among its children. */
export function DetailDrawer<Read>({ of, extra, footer, children, ...drawer }: DetailDrawerProps<Read>) {
  const { data } = of;
  return (
    <SideDrawer {...drawer} extra={data !== undefined && extra?.(data)} footer={data !== undefined && footer?.(data)}>
      <Loaded of={of}>{children}</Loaded>
    </SideDrawer>
  );
}
