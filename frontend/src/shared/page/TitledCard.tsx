import { Card } from 'antd';
import type { PropsWithChildren, ReactNode } from 'react';

interface TitledCardProps {
  title: ReactNode;
  /** Besides its own. */
  className?: string;
}

/** A card of a page under its heading; of itself no wider than is good to read. */
export function TitledCard({ title, className = '', children }: PropsWithChildren<TitledCardProps>) {
  return (
    <Card size="small" title={<h2 className="section">{title}</h2>} className={`titled-card ${className}`.trim()}>
      {children}
    </Card>
  );
}
