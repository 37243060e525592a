import { ProblemError } from '@/api/problem';

/** The reasons of whatever was thrown, for people. */
export function reasonsOf(failure: unknown): string[] {
  return failure instanceof ProblemError ? failure.reasons : [String(failure)];
}
