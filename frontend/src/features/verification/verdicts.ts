import type { Schema } from '@/api/types';
import type { ValueOf } from '@/terms/terms';

export type Verification = Schema<'VerificationView'>;

export type Overall = ValueOf<'overall'>;

export type Outcome = ValueOf<'verdict'>;

/** What is asked of a certificate, in the order people want to know it. */
export const CHECKS = ['file', 'seal', 'status', 'chain'] as const;

/** Signs beside the words, so that neither colour nor language is needed. */
export const SIGNS: Record<Outcome, string> = { CONFIRMED: '✓', FAILED: '✕', UNCONFIRMED: '?' };

/** The sign of the whole. */
export const OVERALL_SIGNS: Record<Overall, string> = { VALID: '✓', INVALID: '✕', UNCONFIRMED: '?' };

/** All checks together; whatever isn't known for sure is never called valid, whoever says so. */
export function overallOf(found: Verification): Overall {
  const outcomes = CHECKS.map((check) => found[check]?.verdict);
  if (found.overall === 'INVALID' || outcomes.includes('FAILED')) {
    return 'INVALID';
  }
  return found.overall === 'VALID' && outcomes.every((outcome) => outcome === 'CONFIRMED') ? 'VALID' : 'UNCONFIRMED';
}

/** What decided: the reasons of the checks that failed or, where none did, of those that could not be made. */
export function decisive(found: Verification): string[] {
  const overall = overallOf(found);
  if (overall === 'VALID') {
    return [];
  }
  const outcome = overall === 'INVALID' ? 'FAILED' : 'UNCONFIRMED';
  const messages = CHECKS.filter((check) => found[check].verdict === outcome).map((check) => found[check].message);
  return [...new Set(messages)];
}
