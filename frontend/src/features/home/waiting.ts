import type { Action } from '@/session/useSession';
import type { ValueOf } from '@/terms/terms';
import type texts from './home.zh.json';

/** A list whose rows may wait for somebody. */
export interface Waiting {
  name: keyof typeof texts.waiting;
  /** What somebody must be allowed to do, all of it, for the rows to wait for them. */
  needs: Action[];
  /** The list of the API and its filter. */
  list: '/api/candidates' | '/api/sites' | '/api/payments' | '/api/certificates';
  filter: Record<string, string>;
  /** Where the list's filter can't say it: the state of the rows that wait. */
  among?: string;
  /** The page that shows them. */
  to: string;
  /** Whose rows they are, where the list keeps kinds apart. */
  kind?: ValueOf<'candidateKind'>;
}

// Both kinds of tenant sign; what else they may do tells them apart.
const COLLEGE_SIGNS: Action[] = ['SIGN_CERTIFICATES', 'EDIT_SITES'];
const ORGANIZATION_SIGNS: Action[] = ['SIGN_CERTIFICATES', 'REVIEW_SITES'];

/** All that may wait for somebody, in the order in which work passes. */
export const WAITING: Waiting[] = [
  ...candidates('noPhoto', 'NO_PHOTO', ['EDIT_CANDIDATES']),
  ...candidates('toBeVerified', 'TO_BE_VERIFIED', ['VERIFY_PHOTOS']),
  ...candidates('toBeConfirmed', 'TO_BE_CONFIRMED', ['VERIFY_PHOTOS']),
  sites('returned', 'RETURNED', ['EDIT_SITES']),
  sites('submitted', 'SUBMITTED', ['REVIEW_SITES']),
  payments('requested', ['REQUEST_PAYMENTS']),
  payments('toConfirm', ['CONFIRM_PAYMENTS']),
  certificates('organizationToSign', 'ORGANIZATION_TO_SIGN', ORGANIZATION_SIGNS),
  certificates('siteToSign', 'SITE_TO_SIGN', COLLEGE_SIGNS),
  certificates('toIssue', 'TO_ISSUE', ['ISSUE_CERTIFICATES']),
  certificates('stampFailed', 'STAMP_FAILED', ['ISSUE_CERTIFICATES']),
];

// The list reads a state directly only within a kind.
function candidates(name: Waiting['name'], state: string, needs: Action[]): Waiting[] {
  return (['IN_SCHOOL', 'SOCIAL'] as const).map((kind) => ({
    name,
    needs,
    list: '/api/candidates',
    filter: { kind, state },
    kind,
    to: `/candidates?kind=${kind}&state=${state}`,
  }));
}

function sites(name: Waiting['name'], state: string, needs: Action[]): Waiting {
  return { name, needs, list: '/api/sites', filter: { state }, to: `/sites?state=${state}` };
}

function payments(name: Waiting['name'], needs: Action[]): Waiting {
  return { name, needs, list: '/api/payments', filter: {}, among: 'REQUESTED', to: '/payments' };
}

function certificates(name: Waiting['name'], state: string, needs: Action[]): Waiting {
  return { name, needs, list: '/api/certificates', filter: { state }, to: `/certificates?list=${state}` };
}
