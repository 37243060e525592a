import type { CSSProperties } from 'react';
import { inChina } from '@/shared/time/time';
import './TimeLine.css';
import { at, axisOf, isOn, marksOf, place, type Span } from './axis';

/** How a span is drawn: as a window that is open, was or will be, or as something that stands in one. */
export type SpanTone = 'open' | 'ended' | 'ahead' | 'exam' | 'wrong';

/** What stands in one row of a time line. */
export interface TimeLineRow {
  key: string;
  name: string;
  spans: (Span & { tone: SpanTone; says: string })[];
}

interface TimeLineProps {
  rows: TimeLineRow[];
  /** What the drawing says, for those who don't see it. */
  says: string;
  /** Marks this moment, where it falls on the line. */
  now?: { at: number; name: string };
}

const percent = (left: number): CSSProperties => ({ left: `${left}%` });

/** Draws spans of time on one axis, row by row. */
export function TimeLine({ rows, says, now }: TimeLineProps) {
  const axis = axisOf(rows.flatMap(({ spans }) => spans));
  if (!axis) {
    return null;
  }
  const marks = marksOf(axis);
  return (
    <div className="time-line" role="img" aria-label={says}>
      <div className="time-line-grid">
        {marks.map((mark) => (
          <span key={mark} className="time-line-mark" style={percent(at(mark, axis))} />
        ))}
        {now && isOn(now.at, axis) && (
          <span className="time-line-now" style={percent(at(now.at, axis))}>
            <span>{now.name}</span>
          </span>
        )}
      </div>
      {rows.map(({ key, name, spans }) => (
        <div key={key} className="time-line-row">
          <span className="time-line-name">{name}</span>
          <div className="time-line-track">
            {spans.map((span, i) => {
              const { left, width } = place(span, axis);
              return (
                <span
                  key={i}
                  title={span.says}
                  className={`time-line-span time-line-${span.tone}`}
                  style={{ left: `${left}%`, width: `max(4px, ${width}%)` }}
                />
              );
            })}
          </div>
        </div>
      ))}
      <div className="time-line-scale code">
        {marks.map((mark, i) => (
          <span key={mark} style={percent(at(mark, axis))}>
            {dateOf(mark, marks[i - 1])}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The year stands where it is new. */
function dateOf(mark: number, before: number | undefined): string {
  const date = inChina(new Date(mark).toISOString());
  const sameYear = before !== undefined && inChina(new Date(before).toISOString()).year() === date.year();
  return date.format(sameYear ? 'MM-DD' : 'YYYY-MM-DD');
}
