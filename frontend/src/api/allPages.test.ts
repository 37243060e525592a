import { describe, expect, it } from 'vitest';
import { allPages } from './allPages';

describe('allPages', () => {
  it('reads on until no page follows', async () => {
    const pages: Record<string, { items: number[]; next: string }> = {
      first: { items: [1, 2], next: 'second' },
      second: { items: [3], next: '' },
    };
    const asked: (string | undefined)[] = [];
    const rows = await allPages<number>(({ cursor }) => {
      asked.push(cursor);
      return Promise.resolve({ data: pages[cursor ?? 'first'] });
    });
    expect(rows).toEqual([1, 2, 3]);
    expect(asked).toEqual([undefined, 'second']);
  });

  it('passes on what stops it', async () => {
    await expect(allPages(() => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
  });
});
