import type { Schema } from '@/api/types';

export type Code = Schema<'CodeController.Code'>;

/** What is looked for in a code list. */
export interface Wanted {
  /** Of code or name; looks at every depth. */
  words: string;
  /** Without words: what stands right below this code, empty for the top. */
  parent: string;
}

/** The entries to show, in the order of the list. */
export function entriesOf(entries: readonly Code[], { words, parent }: Wanted): Code[] {
  const wanted = words.trim().toLowerCase();
  return wanted
    ? entries.filter(
        ({ code, zh, en }) =>
          code.toLowerCase().startsWith(wanted) || zh.includes(wanted) || en.toLowerCase().includes(wanted),
      )
    : entries.filter((entry) => entry.parent === parent);
}

/** How many entries stand right below each code. */
export function countBelow(entries: readonly Code[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { parent } of entries) {
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}
