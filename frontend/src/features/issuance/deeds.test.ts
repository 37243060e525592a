import { describe, expect, it } from 'vitest';
import type { Action } from '@/session/useSession';
import { deedsIn, firstList, LISTS, listOf, sideOf, type State } from './deeds';

const everything = () => true;
const college = (action: Action) => action !== 'ISSUE_CERTIFICATES';
const reader = (action: Action) => action === 'READ_CERTIFICATES';

describe('deedsIn', () => {
  const expected: Record<State, { organization: string[]; college: string[] }> = {
    ORGANIZATION_TO_SIGN: { organization: ['sign', 'refuse'], college: [] },
    ORGANIZATION_REFUSED: { organization: ['signAgain'], college: [] },
    SITE_TO_SIGN: { organization: [], college: ['sign', 'refuse'] },
    SITE_REFUSED: { organization: [], college: ['signAgain'] },
    TO_ISSUE: { organization: ['issue'], college: [] },
    ISSUING: { organization: [], college: [] },
    STAMP_FAILED: { organization: ['reopen'], college: [] },
    ISSUED: { organization: ['reissue', 'download'], college: ['download'] },
  };

  it.each(Object.entries(expected))('offers in %s what the manual says, to each side', (state, { organization, college: ofCollege }) => {
    expect(deedsIn(state as State, 'ORGANIZATION', everything)).toEqual(organization);
    expect(deedsIn(state as State, 'SITE', college)).toEqual(ofCollege);
  });

  it('offers nothing but reading to who may only read', () => {
    expect([...LISTS, 'ISSUING' as const].flatMap((state) => deedsIn(state, 'ORGANIZATION', reader))).toEqual(['download']);
  });
});

describe('listOf', () => {
  it('opens the list that waits for the side', () => {
    expect(firstList(sideOf('COLLEGE_STAFF'))).toBe('SITE_TO_SIGN');
    expect(firstList(sideOf('ORGANIZATION_ADMIN'))).toBe('ORGANIZATION_TO_SIGN');
    expect(listOf('NONSENSE', 'SITE')).toBe('SITE_TO_SIGN');
    expect(listOf('ISSUING', 'SITE')).toBe('ISSUING');
  });
});
