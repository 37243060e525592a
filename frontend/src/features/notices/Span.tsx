import type { Schema } from '@/api/types';
import { inChina, shown } from '@/shared/time/time';

/** From when until when; the day is said once where it is one. */
export function Span({ start, end }: Schema<'Window'>) {
  const until = inChina(start).isSame(inChina(end), 'day') ? inChina(end).format('HH:mm') : shown(end);
  return (
    <span className="span">
      <time dateTime={start}>{shown(start)}</time> – <time dateTime={end}>{until}</time>
    </span>
  );
}
