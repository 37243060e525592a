import { describe, expect, it } from 'vitest';
import { CHECKS, decisive, overallOf, type Outcome, type Overall, type Verification } from './verdicts';

function found(overall: Overall, ...outcomes: Outcome[]): Verification {
  const verdicts = CHECKS.map((check, at) => [check, { verdict: outcomes[at], code: `verification.${check}`, message: `about ${check}` }]);
  return { overall, ...Object.fromEntries(verdicts) } as Verification;
}

describe('overallOf', () => {
  it('is valid where everything is confirmed', () =>
    expect(overallOf(found('VALID', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED'))).toBe('VALID'));

  it('is never valid while one check is open, whatever it was told', () =>
    expect(overallOf(found('VALID', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'UNCONFIRMED'))).toBe('UNCONFIRMED'));

  it('is never valid without a check', () =>
    expect(overallOf({ ...found('VALID', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED'), seal: undefined } as never)).toBe(
      'UNCONFIRMED',
    ));

  it('is invalid where one failed, though others are open', () =>
    expect(overallOf(found('UNCONFIRMED', 'UNCONFIRMED', 'FAILED', 'CONFIRMED', 'UNCONFIRMED'))).toBe('INVALID'));
});

describe('decisive', () => {
  it('names what failed, not what is open beside it', () =>
    expect(decisive(found('INVALID', 'FAILED', 'UNCONFIRMED', 'FAILED', 'CONFIRMED'))).toEqual(['about file', 'about status']));

  it('names what is open where nothing failed', () =>
    expect(decisive(found('UNCONFIRMED', 'CONFIRMED', 'UNCONFIRMED', 'CONFIRMED', 'UNCONFIRMED'))).toEqual([
      'about seal',
      'about chain',
    ]));

  it('has nothing to say about a valid one', () =>
    expect(decisive(found('VALID', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED'))).toEqual([]));
});
