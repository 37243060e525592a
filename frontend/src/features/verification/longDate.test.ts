import { expect, it } from 'vitest';
import { longDate } from './longDate';

it('writes a day as people do, wherever they are', () => {
  expect(longDate('2026-11-19', 'zh-CN')).toBe('2026年11月19日');
  expect(longDate('2026-11-19', 'en')).toBe('19 November 2026');
});
