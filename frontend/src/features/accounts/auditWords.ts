/** What an entry of the audit log says was done. */
export interface Done {
  /** Such as `reset-password`. */
  verb: string;
  /** To how many. */
  count?: number;
  /** What else the entry says, such as a reason or an id. */
  about: string;
}

// How many of what is said by the entry's action.
const COUNTED = /^(\d+)(?: (?:rooms|registrations))?(?: (.*))?$/;

/** Reads `delete 3 registrations`, `reissue 2 姓名有误` or `seal OFFICIAL`. */
export function doneOf(detail: string): Done {
  const [, verb = '', rest = ''] = /^(\S*) ?(.*)$/.exec(detail.trim()) ?? [];
  const counted = COUNTED.exec(rest);
  return counted ? { verb, count: Number(counted[1]), about: counted[2] ?? '' } : { verb, about: rest.replace(/^with /, '') };
}

/** The area and the id of what it was done to: `candidate/37068…`. */
export function subjectOf(subject: string): { area: string; id: string } {
  const [area = '', ...id] = subject.split('/');
  return { area, id: id.join('/') };
}
