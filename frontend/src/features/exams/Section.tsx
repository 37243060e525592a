import { Typography } from 'antd';
import { useId, type PropsWithChildren, type ReactNode } from 'react';

/** A part of a drawer under its heading. */
export function Section({ title, hint, children }: PropsWithChildren<{ title: string; hint?: ReactNode }>) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} style={{ marginBlockStart: 8 }}>
      <Typography.Title id={id} level={2} style={{ fontSize: 16, margin: '0 0 8px' }}>
        {title}
      </Typography.Title>
      {hint && <p className="quiet" style={{ margin: '0 0 8px' }}>{hint}</p>}
      {children}
    </div>
  );
}
