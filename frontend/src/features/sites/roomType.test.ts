import { describe, expect, it } from 'vitest';
import { roomTypeFor } from './roomType';

describe('roomTypeFor', () => {
  it('follows from the mode of the subjects', () => {
    expect(roomTypeFor(['COMPUTER'])).toBe('COMPUTER');
    expect(roomTypeFor(['WRITTEN', 'WRITTEN'])).toBe('WRITTEN');
  });

  it('knows the one room that holds two modes, in any order', () => {
    expect(roomTypeFor(['WRITTEN', 'PRACTICAL'])).toBe('WRITTEN_AND_PRACTICAL');
    expect(roomTypeFor(['PRACTICAL', 'WRITTEN', 'WRITTEN'])).toBe('WRITTEN_AND_PRACTICAL');
  });

  it('refuses other mixtures, and nothing', () => {
    expect(roomTypeFor(['WRITTEN', 'COMPUTER'])).toBeUndefined();
    expect(roomTypeFor(['WRITTEN', 'PRACTICAL', 'ORAL'])).toBeUndefined();
    expect(roomTypeFor([])).toBeUndefined();
  });
});
