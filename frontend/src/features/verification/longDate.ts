/** A day of the API (`2026-11-19`) as people write it: 2026年11月19日, 19 November 2026. */
export function longDate(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
