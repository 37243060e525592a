// @vitest-environment node
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leadingZeros } from './leadingZeros';
import { likelihood, solve } from './workProof';

const expected = (text: string) => createHash('sha256').update(text).digest('hex');

describe('leadingZeros', () => {
  it('counts across bytes', () => {
    expect(leadingZeros(Uint8Array.of(0x80, 0))).toBe(0);
    expect(leadingZeros(Uint8Array.of(0, 0, 0x7f))).toBe(17);
    expect(leadingZeros(Uint8Array.of(0, 0, 0, 0, 0, 0xff))).toBe(40);
    expect(leadingZeros(Uint8Array.of(0, 0))).toBe(16);
  });
});

describe('solve', () => {
  it('finds what the platform accepts', async () => {
    const end = await solve({ challenge: 'a challenge', bits: 12 }, { onProgress: () => {}, signal: new AbortController().signal });
    expect(Number.parseInt(expected(`a challenge.${end}`).slice(0, 3), 16)).toBe(0);
  });

  it('tells how far it is and can be given up', async () => {
    const giveUp = new AbortController();
    const told: number[] = [];
    const solving = solve(
      { challenge: 'hopeless', bits: 60 },
      { onProgress: (likely) => told.push(likely) >= 2 && giveUp.abort(), signal: giveUp.signal },
    );
    await expect(solving).rejects.toThrow('aborted');
    expect(told[1]!).toBeGreaterThan(told[0]!);
  });
});

it('a try for each possibility succeeds in two of three cases', () => expect(likelihood(2 ** 17, 17)).toBeCloseTo(0.632, 3));
