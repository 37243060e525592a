/** Where a field stands in a record: its name, or a group's name and its own. */
export type FieldPath = string[];

/**
 * Brings two edits of the same record together, field by field; a group of fields, such as the windows of a plan, by
 * each of its own.
 *
 * @param base   as both of them read it
 * @param mine   what stands in the form
 * @param theirs what was saved meanwhile
 * @returns what to take over because only they changed it, and the fields that both changed, differently
 */
export function merge<Values extends object>(base: Partial<Values>, mine: Partial<Values>, theirs: Partial<Values>) {
  const taken: Record<string, unknown> = {};
  const differing: FieldPath[] = [];
  for (const name of Object.keys(mine) as (keyof Values & string)[]) {
    const [before, here, there] = [base[name], mine[name], theirs[name]];
    if (isGroup(before) && isGroup(here) && isGroup(there)) {
      const group = mergeFields(before, here, there);
      taken[name] = group.taken;
      differing.push(...group.differing.map((field) => [name, field]));
    } else {
      const one = mergeFields({ [name]: before }, { [name]: here }, { [name]: there });
      Object.assign(taken, one.taken);
      differing.push(...one.differing.map((field) => [field]));
    }
  }
  return { taken: taken as Partial<Values>, differing };
}

type Fields = Record<string, unknown>;

function mergeFields(base: Fields, mine: Fields, theirs: Fields) {
  const taken: Fields = {};
  const differing: string[] = [];
  for (const name of Object.keys(mine)) {
    const iChanged = !same(mine[name], base[name]);
    const theyChanged = !same(theirs[name], base[name]);
    if (theyChanged && !iChanged) {
      taken[name] = theirs[name];
    } else if (theyChanged && !same(mine[name], theirs[name])) {
      differing.push(name);
    }
  }
  return { taken, differing };
}

function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
}
