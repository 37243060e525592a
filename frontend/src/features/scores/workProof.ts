import type { Schema } from '@/api/types';
import { begin, digestWith, leadingZeros } from './sha256';

export type Challenge = Schema<'WorkProof.Challenge'>;

/** How long the page may stand still at a time, in milliseconds. */
const SLICE = 12;

interface Solving {
  /** Gets how likely it was to be done by now, from 0 to 1: how far it is, as well as anybody can know. */
  onProgress: (likely: number) => void;
  signal: AbortSignal;
}

/**
 * Solves a challenge: finds the end for which SHA-256 of `challenge.end` begins with as many zero bits as it asks for.
 *
 * @throws DOMException `AbortError` when it is given up
 */
export async function solve({ challenge, bits }: Challenge, { onProgress, signal }: Solving): Promise<string> {
  const begun = begin(`${challenge}.`);
  let tried = 0;
  for (;;) {
    if (signal.aborted) {
      throw new DOMException('given up: aborted', 'AbortError');
    }
    const pause = performance.now() + SLICE;
    while (performance.now() < pause) {
      const end = String(tried++);
      if (leadingZeros(digestWith(begun, end)) >= bits) {
        return end;
      }
    }
    onProgress(likelihood(tried, bits));
    await new Promise((go) => setTimeout(go));
  }
}

/** How likely one of so many tries succeeded. */
export function likelihood(tried: number, bits: number): number {
  return 1 - Math.exp(-tried / 2 ** bits);
}
