import dayjs, { type Dayjs } from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
dayjs.extend(timezone);

/** The windows of plans and the times on papers are China's, wherever the reader sits. */
const CHINA = 'Asia/Shanghai';

const MOMENT = 'YYYY-MM-DD HH:mm';

/** The moment of the API (ISO 8601, UTC) as China's clock shows it. */
export function inChina(moment: string): Dayjs {
  return dayjs(moment).tz(CHINA);
}

/** `2026-11-22 14:30`. */
export function shown(moment: string): string {
  return inChina(moment).format(MOMENT);
}

/** What somebody picked on China's clock, for the API. */
export function toMoment(picked: Dayjs): string {
  return dayjs.tz(picked.format('YYYY-MM-DD HH:mm:ss'), CHINA).toISOString();
}

/** A moment of the API as a picker takes it: China's clock, without its zone. The way back is {@link toMoment}. */
export function toPicked(moment: string): Dayjs {
  return dayjs(inChina(moment).format('YYYY-MM-DDTHH:mm:ss'));
}

/** `2026-11-22 14:30–16:30`, with both days where it ends on another one. */
export function shownSpan({ start, end }: { start: string; end: string }): string {
  return `${shown(start)}–${inChina(end).format(inChina(start).isSame(inChina(end), 'day') ? 'HH:mm' : MOMENT)}`;
}
