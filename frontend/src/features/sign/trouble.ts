import { ProblemError } from '@/api/problem';
import type zh from './sign.zh.json';

/** What went wrong, as far as the signer has to do something about it. */
export type Trouble = keyof typeof zh.trouble;

const LINKS: Record<string, Trouble> = {
  'issuance.link-unknown': 'unknown',
  'issuance.link-expired': 'expired',
  'issuance.link-replaced': 'replaced',
  'issuance.link-used': 'used',
  'issuance.batch-signed': 'used',
  'issuance.signer-disabled': 'disabled',
};

/** Reads it from whatever a request threw. Opening and signing differ in what a lost connection leaves open. */
export function troubleOf(failure: unknown, during: 'opening' | 'sending'): Trouble {
  if (failure instanceof DOMException || (failure instanceof ProblemError && failure.status === 0)) {
    return during === 'sending' ? 'offlineSending' : 'offline';
  }
  if (failure instanceof ProblemError) {
    return LINKS[failure.code] ?? (failure.status === 404 ? 'unknown' : failure.status === 429 ? 'busy' : 'other');
  }
  return 'other';
}

/** Whether the link is of no use any more, whatever the signer does with it. */
export function endsIt(trouble: Trouble): boolean {
  return Object.values(LINKS).includes(trouble);
}
