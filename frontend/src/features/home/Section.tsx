import { Card } from 'antd';
import type { PropsWithChildren } from 'react';

/** A part of the start page under its heading. */
export function Section({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <Card size="small" title={<h2 className="section">{title}</h2>}>
      {children}
    </Card>
  );
}
