import { useId, type PropsWithChildren, type ReactNode } from 'react';

interface SectionProps {
  title: ReactNode;
  hint?: ReactNode;
  className?: string;
}

/** A part of a page, form or detail view under its heading. */
export function Section({ title, hint, className = 'part', children }: PropsWithChildren<SectionProps>) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={className}>
      <h2 id={id} className="section">
        {title}
      </h2>
      {hint && <p className="quiet">{hint}</p>}
      {children}
    </div>
  );
}
