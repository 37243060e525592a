import * as account from './account';
import * as arrangement from './arrangement';
import * as candidate from './candidate';
import * as certificateType from './certificateType';
import * as issuance from './issuance';
import * as notice from './notice';
import * as organization from './organization';
import * as payment from './payment';
import * as plan from './plan';
import * as registration from './registration';
import * as score from './score';
import * as site from './site';
import * as task from './task';
import * as verification from './verification';
import type { Term } from './term';

/** Every enumeration of the API that people see, area by area. The Chinese terms are the manuals'. */
export const TERMS = {
  ...account,
  ...organization,
  ...certificateType,
  ...plan,
  ...candidate,
  ...site,
  ...registration,
  ...payment,
  ...arrangement,
  ...score,
  ...issuance,
  ...verification,
  ...task,
  ...notice,
};

/** The name of an enumeration. */
export type TermSet = keyof typeof TERMS;

/** A value of an enumeration. */
export type ValueOf<Set extends TermSet> = keyof (typeof TERMS)[Set] & string;

/** The term of a value. */
export function termOf<Set extends TermSet>(set: Set, value: ValueOf<Set>): Term {
  return (TERMS[set] as Record<string, Term>)[value]!;
}
