import type { Schema } from '@/api/types';

export type Result = Schema<'ResultView'>;

/** What pass rates are told by. */
export type Grouping = 'certificate' | 'college';

/** How many registered, sat, and passed by the scores there are. */
export interface Tally {
  key: string;
  group: string;
  registered: number;
  sat: number;
  passed: number;
}

/** Counts results by group, in the order of their names. */
export function tally(results: Result[], groupOf: (result: Result) => string): Tally[] {
  const groups = new Map<string, Tally>();
  for (const result of results) {
    const group = groupOf(result);
    const so = groups.get(group) ?? { key: group, group, registered: 0, sat: 0, passed: 0 };
    groups.set(group, added(so, { registered: 1, sat: hasSat(result) ? 1 : 0, passed: result.reached === 'PASSED' ? 1 : 0 }));
  }
  return [...groups.values()].sort((one, other) => one.group.localeCompare(other.group, 'zh-CN'));
}

/** All groups together. */
export function sum(tallies: Tally[], name: string): Tally {
  return tallies.reduce(added, { key: '', group: name, registered: 0, sat: 0, passed: 0 });
}

/** `66.7%`; nothing while nobody sat. */
export function rateOf({ sat, passed }: Pick<Tally, 'sat' | 'passed'>): string {
  return sat > 0 ? `${((100 * passed) / sat).toFixed(1)}%` : '—';
}

/** Whether somebody was present in at least one subject. */
export function hasSat({ subjects }: Pick<Result, 'subjects'>): boolean {
  return subjects.some(({ attendance }) => attendance === 'PRESENT');
}

function added(one: Tally, more: Pick<Tally, 'registered' | 'sat' | 'passed'>): Tally {
  return {
    ...one,
    registered: one.registered + more.registered,
    sat: one.sat + more.sat,
    passed: one.passed + more.passed,
  };
}
