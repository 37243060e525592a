import type { Schema } from '@/api/types';

export type Major = Schema<'Major'>;

/** The catalogues of majors 专业目录, newest first. */
export const CATALOGUES = ['2021', '2015'] as const;

/** An entry of a catalogue and what stands below it, as a tree to choose from. */
export interface MajorNode {
  value: string;
  title: string;
  children?: MajorNode[];
}

interface Entry {
  code: string;
  zh: string;
  parent: string;
}

/** What tells majors apart: the same code means another major in another catalogue. */
export function majorKey({ code, catalogueVersion }: Pick<Major, 'code' | 'catalogueVersion'>): string {
  return `${code}@${catalogueVersion}`;
}

/** The entries of a catalogue below each other, each with its code; majors are those with nothing below. */
export function majorTree(entries: Entry[], version: string, parent = ''): MajorNode[] {
  return entries
    .filter((entry) => entry.parent === parent)
    .map(({ code, zh }) => {
      const children = majorTree(entries, version, code);
      return {
        value: majorKey({ code, catalogueVersion: version }),
        title: `${zh} ${code}`,
        ...(children.length > 0 && { children }),
      };
    });
}

/** The majors of a catalogue by their keys, named as the catalogue names them, in the order of the keys. */
export function majorsOf(entries: Entry[], version: string, keys: string[]): Major[] {
  const byKey = new Map(entries.map((entry) => [majorKey({ code: entry.code, catalogueVersion: version }), entry]));
  return keys.flatMap((key) => {
    const entry = byKey.get(key);
    return entry ? [{ code: entry.code, name: entry.zh, catalogueVersion: version }] : [];
  });
}
