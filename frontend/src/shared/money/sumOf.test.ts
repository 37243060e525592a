import { describe, expect, it } from 'vitest';
import { sumOf } from './sumOf';
import { yuan } from './yuan';

describe('money', () => {
  it('is shown with two decimals and grouped', () => {
    expect(yuan(200)).toBe('200.00');
    expect(yuan('20000.5')).toBe('20,000.50');
  });

  it('adds up exactly', () => {
    expect(sumOf(['0.10', '0.20', 0.3])).toBe(0.6);
    expect(sumOf(['20000.00', '19999.99'])).toBe(39999.99);
    expect(sumOf([])).toBe(0);
  });
});
