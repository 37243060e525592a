import { expect, it } from 'vitest';
import { LIFE, remaining } from './life';

it('counts a link down to its end', () => {
  expect(remaining(LIFE, 0)).toBe('10:00');
  expect(remaining(LIFE + 900, 0)).toBe('10:00');
  expect(remaining(LIFE, 55_500)).toBe('9:05');
  expect(remaining(1_000, 1)).toBe('0:01');
  expect(remaining(1_000, 1_000)).toBeUndefined();
  expect(remaining(1_000, 99_000)).toBeUndefined();
});
