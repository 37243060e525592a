import type { Page } from '@/api/types';

/** A page of a list that is all here already; the cursor is where the next one begins. */
export function pageOf<Row>(rows: Row[] | undefined, { size, cursor }: { size: number; cursor?: string }): Page<Row> | undefined {
  if (!rows) {
    return undefined;
  }
  const from = Number(cursor) || 0;
  const to = from + size;
  return { items: rows.slice(from, to), next: to < rows.length ? String(to) : '' };
}
