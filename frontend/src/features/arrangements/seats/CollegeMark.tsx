import type { Mark } from './marks';

/** A college's letter on its colour and pattern. */
export function CollegeMark({ mark }: { mark: Mark | undefined }) {
  return (
    <span className="college-mark" data-pattern={mark?.pattern} style={{ '--mark': `var(--mark-${mark?.colour ?? 0})` } as object}>
      {mark?.letters}
    </span>
  );
}
