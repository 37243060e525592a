import type { PropsWithChildren } from 'react';

/** A part of the start page under its heading. */
export function Section({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <section className="home-section">
      <h2 className="section">{title}</h2>
      {children}
    </section>
  );
}
