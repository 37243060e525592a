import { expect, it } from 'vitest';
import { clockTime, shortDigest } from './shown';

it('shows the beginning of a digest in groups', () => {
  expect(shortDigest('3f2a91bc04d78e11ffff')).toBe('3f2a 91bc 04d7 8e11');
});

it('shows a time on China’s clock', () => {
  expect(clockTime('2026-11-22T18:05:30Z')).toBe('02:05');
});
