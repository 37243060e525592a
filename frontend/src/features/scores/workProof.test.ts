// @vitest-environment node
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { begin, digestWith, leadingZeros } from './sha256';
import { likelihood, solve } from './workProof';

const hex = (words: Uint32Array) => [...words].map((word) => word.toString(16).padStart(8, '0')).join('');
const expected = (text: string) => createHash('sha256').update(text).digest('hex');

describe('digestWith', () => {
  it.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 128, 300])('is SHA-256, wherever a text of %i is cut', (length) => {
    const text = '成绩'.repeat(4) + 'x'.repeat(length);
    expect(hex(digestWith(begin(''), text))).toBe(expected(text));
    expect(hex(digestWith(begin(text), ''))).toBe(expected(text));
    expect(hex(digestWith(begin(text), '.17'))).toBe(expected(`${text}.17`));
  });
});

describe('leadingZeros', () => {
  it('counts across words', () => {
    expect(leadingZeros(Uint32Array.of(0x80000000, 0))).toBe(0);
    expect(leadingZeros(Uint32Array.of(0x00007fff, 0))).toBe(17);
    expect(leadingZeros(Uint32Array.of(0, 0x00ffffff))).toBe(40);
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
