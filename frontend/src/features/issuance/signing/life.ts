/** How long a signing link lives, in milliseconds (the API's ten minutes). */
export const LIFE = 10 * 60 * 1000;

/** What is left until a moment as `9:05`; undefined when nothing is. */
export function remaining(until: number, now: number): string | undefined {
  // A clock that ticks by seconds is up to one behind.
  const seconds = Math.min(Math.ceil((until - now) / 1000), LIFE / 1000);
  return seconds > 0 ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : undefined;
}
