/** An entry of a code list that may stand below another. */
export interface Placed {
  code: string;
  parent: string;
}

/** A code with what stands below it, as cascading choices take it. */
export interface Branch {
  value: string;
  label: string;
  children?: Branch[];
}

/** The codes from the top down to this one; empty for a code that is not in the list. */
export function pathTo(entries: readonly Placed[], code: string): string[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const path: string[] = [];
  for (let entry = byCode.get(code); entry; entry = byCode.get(entry.parent)) {
    path.unshift(entry.code);
  }
  return path;
}

/** The list as branches, in its order. */
export function branchesOf<Entry extends Placed>(entries: readonly Entry[], word: (entry: Entry) => string): Branch[] {
  const top: Branch[] = [];
  const branches = new Map<string, Branch>();
  for (const entry of entries) {
    branches.set(entry.code, { value: entry.code, label: word(entry) });
  }
  for (const { code, parent } of entries) {
    const above = branches.get(parent);
    (above ? (above.children ??= []) : top).push(branches.get(code)!);
  }
  return top;
}
