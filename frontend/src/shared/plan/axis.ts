/** A stretch of time, as the API gives it. */
export interface Span {
  start: string;
  end: string;
}

/** What a time line shows from left to right, in milliseconds. */
export interface Axis {
  from: number;
  to: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** China keeps one time, eight hours ahead, all year. */
const AHEAD = 8 * 60 * 60 * 1000;

/** Days between two marks that people count in. */
const STEPS = [1, 2, 5, 7, 14, 28, 56, 91, 182, 364];

/** The days, of China, that all spans fall into; nothing without a span. */
export function axisOf(spans: Span[]): Axis | undefined {
  const moments = spans.flatMap(({ start, end }) => [Date.parse(start), Date.parse(end)]);
  if (moments.length === 0) {
    return undefined;
  }
  const from = midnightBefore(Math.min(...moments));
  return { from, to: Math.max(midnightBefore(Math.max(...moments) + DAY - 1), from + DAY) };
}

/** Where a span stands on the axis, in percent; one that ends before it starts stands where it starts. */
export function place({ start, end }: Span, axis: Axis): { left: number; width: number } {
  const left = at(Date.parse(start), axis);
  return { left, width: Math.max(at(Date.parse(end), axis) - left, 0) };
}

/** Where a moment stands on the axis, in percent. */
export function at(moment: number, { from, to }: Axis): number {
  return (100 * (moment - from)) / (to - from);
}

/** Whether a moment falls on the axis. */
export function isOn(moment: number, { from, to }: Axis): boolean {
  return moment >= from && moment <= to;
}

/** Midnights to mark, evenly apart. */
export function marksOf({ from, to }: Axis, most = 8): number[] {
  const days = Math.round((to - from) / DAY);
  const step = STEPS.find((one) => days / one <= most) ?? Math.ceil(days / most);
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, i) => from + i * step * DAY);
}

function midnightBefore(moment: number): number {
  return Math.floor((moment + AHEAD) / DAY) * DAY - AHEAD;
}
