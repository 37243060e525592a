/** SHA-256 (FIPS 180-4), step by step: what begins many texts is digested once. Browsers' own digests are too slow to try thousands. */

const ROUNDS = 64;
const BLOCK = 64;

/** The first 32 bits of the fractional part of a number. */
const fraction = (value: number) => ((value - Math.floor(value)) * 0x100000000) >>> 0;

const PRIMES = Array.from({ length: 320 }, (_, at) => at).filter(
  (candidate) => candidate > 1 && !Array.from({ length: candidate }, (_, at) => at).some((d) => d > 1 && candidate % d === 0),
);
const CONSTANTS = Uint32Array.from(PRIMES.slice(0, ROUNDS), (prime) => fraction(Math.cbrt(prime)));
const START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** A text whose whole blocks are digested already, so that only its end is left to try. */
export interface Begun {
  state: Uint32Array;
  rest: Uint8Array;
  length: number;
}

const encoder = new TextEncoder();

/** Digests the whole blocks of a text. */
export function begin(text: string): Begun {
  const bytes = encoder.encode(text);
  const whole = bytes.length - (bytes.length % BLOCK);
  const state = START.slice();
  for (let at = 0; at < whole; at += BLOCK) {
    compress(state, bytes.subarray(at, at + BLOCK));
  }
  return { state, rest: bytes.slice(whole), length: bytes.length };
}

/** The digest of a begun text with this end, as eight words. */
export function digestWith({ state, rest, length }: Begun, end: string): Uint32Array {
  const bytes = encoder.encode(end);
  const left = rest.length + bytes.length;
  const padded = new Uint8Array(Math.ceil((left + 9) / BLOCK) * BLOCK);
  padded.set(rest);
  padded.set(bytes, rest.length);
  padded[left] = 0x80;
  // The length in bits; texts here are far from needing its upper half.
  new DataView(padded.buffer).setUint32(padded.length - 4, (length + bytes.length) * 8);
  const digest = state.slice();
  for (let at = 0; at < padded.length; at += BLOCK) {
    compress(digest, padded.subarray(at, at + BLOCK));
  }
  return digest;
}

/** How many bits of a digest are zero before the first that isn't. */
export function leadingZeros(digest: Uint32Array): number {
  let zeros = 0;
  for (const word of digest) {
    zeros += Math.clz32(word);
    if (word !== 0) {
      break;
    }
  }
  return zeros;
}

const schedule = new Uint32Array(ROUNDS);

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function compress(state: Uint32Array, block: Uint8Array): void {
  const view = new DataView(block.buffer, block.byteOffset, BLOCK);
  for (let at = 0; at < ROUNDS; at++) {
    schedule[at] = at < 16 ? view.getUint32(at * 4) : extended(at);
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < ROUNDS; at++) {
    const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + CONSTANTS[at]! + schedule[at]!;
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = state[at]! + word));
}

function extended(at: number): number {
  const [before, later] = [schedule[at - 15]!, schedule[at - 2]!];
  const low = turn(before, 7) ^ turn(before, 18) ^ (before >>> 3);
  const high = turn(later, 17) ^ turn(later, 19) ^ (later >>> 10);
  return schedule[at - 16]! + low + schedule[at - 7]! + high;
}
