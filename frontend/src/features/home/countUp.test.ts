import { describe, expect, it } from 'vitest';
import type { Page } from '@/api/types';
import { countUp } from './countUp';

/** A list of pages with so many rows each, every second of which waits. */
function list(...sizes: number[]) {
  const asked: (string | undefined)[] = [];
  const pageAt = async (cursor: string | undefined): Promise<Page<{ state: string }>> => {
    asked.push(cursor);
    const at = Number(cursor ?? 0);
    const items = Array.from({ length: sizes[at]! }, (_, row) => ({ state: row % 2 ? 'DONE' : 'WAITS' }));
    return { items, next: at + 1 < sizes.length ? String(at + 1) : '' };
  };
  return { asked, pageAt };
}

describe('what waits in a list', () => {
  it('is counted, all or one state', async () => {
    expect(await countUp(list(7).pageAt)).toEqual({ count: 7, more: false });
    expect(await countUp(list(7).pageAt, 'WAITS')).toEqual({ count: 4, more: false });
  });

  it('is looked for behind short pages', async () =>
    expect(await countUp(list(0, 3, 2).pageAt)).toEqual({ count: 5, more: false }));

  it('is counted no further than needed', async () => {
    const { asked, pageAt } = list(100, 100);
    expect(await countUp(pageAt)).toEqual({ count: 100, more: true });
    expect(asked).toEqual([undefined]);
  });

  it('is not looked for without end', async () => {
    const { asked, pageAt } = list(0, 0, 0, 0, 0, 0, 9);
    expect(await countUp(pageAt)).toEqual({ count: 0, more: true });
    expect(asked).toHaveLength(5);
  });
});
