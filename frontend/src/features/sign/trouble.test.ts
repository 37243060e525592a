import { describe, expect, it } from 'vitest';
import { ProblemError } from '@/api/problem';
import { endsIt, troubleOf } from './trouble';

describe('troubleOf', () => {
  it('knows why a link does not open', () => {
    expect(troubleOf(new ProblemError('issuance.link-expired', 410, ''), 'opening')).toBe('expired');
    expect(troubleOf(new ProblemError('issuance.link-used', 409, ''), 'sending')).toBe('used');
    expect(troubleOf(new ProblemError('http.404', 404, ''), 'opening')).toBe('unknown');
  });

  it('tells a lost request from a lost answer', () => {
    const lost = new ProblemError('portal.offline', 0, '');
    expect(troubleOf(lost, 'opening')).toBe('offline');
    expect(troubleOf(lost, 'sending')).toBe('offlineSending');
    expect(troubleOf(new DOMException('', 'AbortError'), 'sending')).toBe('offlineSending');
  });

  it('lets the signer try again after anything that may pass', () => {
    for (const status of [429, 500, 503]) {
      expect(endsIt(troubleOf(new ProblemError(`http.${status}`, status, ''), 'sending'))).toBe(false);
    }
    expect(endsIt('replaced')).toBe(true);
  });
});
