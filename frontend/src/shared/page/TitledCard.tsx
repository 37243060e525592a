import { Card } from 'antd';
import type { PropsWithChildren, ReactNode } from 'react';

/** A card of a page under its heading, as wide as is good to read. */
export function TitledCard({ title, children }: PropsWithChildren<{ title: ReactNode }>) {
  return (
    <Card size="small" title={<h2 className="section">{title}</h2>} className="titled-card">
      {children}
    </Card>
  );
}
