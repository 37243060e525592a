/**
 * Brings two edits of the same record together, field by field.
 *
 * @param base   as both of them read it
 * @param mine   what stands in the form
 * @param theirs what was saved meanwhile
 * @returns what to take over because only they changed it, and the fields that both changed, differently
 */
export function merge<Values extends object>(base: Partial<Values>, mine: Partial<Values>, theirs: Partial<Values>) {
  const taken: Partial<Values> = {};
  const differing: (keyof Values & string)[] = [];
  for (const name of Object.keys(mine) as (keyof Values & string)[]) {
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

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? '') === JSON.stringify(other ?? '');
}
