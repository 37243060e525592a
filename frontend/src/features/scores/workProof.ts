import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Schema } from '@/api/types';
import { leadingZeros } from './leadingZeros';

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
  // What all tries begin with is digested once; the browser's own digest is too slow to be called thousands of times.
  const begun = sha256.create().update(utf8ToBytes(`${challenge}.`));
  let tried = 0;
  for (;;) {
    if (signal.aborted) {
      throw new DOMException('given up: aborted', 'AbortError');
    }
    const pause = performance.now() + SLICE;
    while (performance.now() < pause) {
      const end = String(tried++);
      if (leadingZeros(begun.clone().update(utf8ToBytes(end)).digest()) >= bits) {
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
