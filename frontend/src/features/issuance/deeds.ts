import type { Schema } from '@/api/types';
import type { Account, Action } from '@/session/useSession';

export type State = Schema<'IssuanceState'>;
export type Side = Schema<'SigningSide'>;

/** The seven lists of 证书发放 in their order. What is being issued is shown beside what waits for it. */
export const LISTS: State[] = [
  'ORGANIZATION_TO_SIGN',
  'ORGANIZATION_REFUSED',
  'SITE_TO_SIGN',
  'SITE_REFUSED',
  'TO_ISSUE',
  'STAMP_FAILED',
  'ISSUED',
];

/** What can be done to a record; `reopen` puts a failed one back among those to be issued. */
export type Deed = 'sign' | 'signAgain' | 'refuse' | 'issue' | 'reopen' | 'reissue' | 'download';

/** For whom somebody signs; colleges sign as exam site, the operator for nobody. */
export function sideOf(role: Account['role']): Side | undefined {
  return role.startsWith('ORGANIZATION') ? 'ORGANIZATION' : role.startsWith('COLLEGE') ? 'SITE' : undefined;
}

const SIGNING: Partial<Record<State, { by: Side; deeds: Deed[] }>> = {
  ORGANIZATION_TO_SIGN: { by: 'ORGANIZATION', deeds: ['sign', 'refuse'] },
  // Who refused once can only sign (manual 001 §4.2.2, §4.2.4).
  ORGANIZATION_REFUSED: { by: 'ORGANIZATION', deeds: ['signAgain'] },
  SITE_TO_SIGN: { by: 'SITE', deeds: ['sign', 'refuse'] },
  SITE_REFUSED: { by: 'SITE', deeds: ['signAgain'] },
};

const ISSUING: Partial<Record<State, Deed[]>> = { TO_ISSUE: ['issue'], STAMP_FAILED: ['reopen'], ISSUED: ['reissue'] };

/** What somebody may do in a list. */
export function deedsIn(state: State, side: Side | undefined, may: (action: Action) => boolean): Deed[] {
  const signing = SIGNING[state];
  return [
    ...(signing && signing.by === side && may('SIGN_CERTIFICATES') ? signing.deeds : []),
    ...(may('ISSUE_CERTIFICATES') ? (ISSUING[state] ?? []) : []),
    ...(state === 'ISSUED' && may('READ_CERTIFICATES') ? (['download'] as const) : []),
  ];
}

/** The list somebody opens to work in. */
export function firstList(side: Side | undefined): State {
  return side === 'SITE' ? 'SITE_TO_SIGN' : 'ORGANIZATION_TO_SIGN';
}

/** What the address names, where it is one of the lists. */
export function listOf(named: string | null, side: Side | undefined): State {
  return named === 'ISSUING' || LISTS.includes(named as State) ? (named as State) : firstList(side);
}
