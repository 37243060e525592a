import type { Page } from '@/api/types';

/** How many rows of a list wait. */
export interface Count {
  count: number;
  /** There are more than were counted. */
  more: boolean;
}

interface Row {
  state: string;
}

const ENOUGH = 100;

// Some lists drop rows of a page after reading it, so that it may come out short.
const MOST_PAGES = 5;

/** Counts the rows of a list in this state, or all, until there are enough of them. */
export async function countUp(pageAt: (cursor: string | undefined) => Promise<Page<Row>>, among?: string): Promise<Count> {
  let count = 0;
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES && count < ENOUGH && (pages === 0 || cursor); pages++) {
    const page = await pageAt(cursor);
    count += (page.items ?? []).filter(({ state }) => !among || state === among).length;
    cursor = page.next || undefined;
  }
  return { count, more: cursor !== undefined };
}
