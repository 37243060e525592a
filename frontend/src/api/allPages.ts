import type { Page } from './types';

/** The most rows the API gives at once. */
export const MOST_AT_ONCE = 100;

/** Reads a list of the API from its first page to its last. */
export async function allPages<Row>(read: (page: { size: number; cursor?: string }) => Promise<{ data?: Page<Row> }>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor: string | undefined; cursor !== ''; ) {
    const { data } = await read({ size: MOST_AT_ONCE, cursor });
    rows.push(...(data?.items ?? []));
    cursor = data?.next ?? '';
  }
  return rows;
}
