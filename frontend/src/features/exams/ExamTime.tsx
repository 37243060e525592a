import type { DraftSpan } from '@/shared/plan/windows';
import { inChina, shown } from '@/shared/time/time';

/** When a subject is examined: one day's exam names the day once. */
export function ExamTime({ of }: { of: DraftSpan | null }) {
  if (!of?.start || !of.end) {
    return <span className="quiet">—</span>;
  }
  const [start, end] = [inChina(of.start), inChina(of.end)];
  return (
    <span className="code">
      {shown(of.start)} – {end.isSame(start, 'day') ? end.format('HH:mm') : shown(of.end)}
    </span>
  );
}
