import { Empty } from 'antd';
import type { PropsWithChildren, ReactNode } from 'react';

/** Where there is nothing to show: why, and what to do next. */
export function Nothing({ why, children }: PropsWithChildren<{ why: ReactNode }>) {
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={why}>
      {children}
    </Empty>
  );
}
