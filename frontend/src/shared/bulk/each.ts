import { ProblemError } from '@/api/problem';
import type { BulkOutcome } from './outcome';

/**
 * Does something to one after the other where the API has no way to do it to all at once, and says what became of each.
 *
 * @throws whatever isn't the API's refusal of one of them; what was done before stays done
 */
export async function each(ids: string[], run: (id: string) => Promise<unknown>): Promise<BulkOutcome[]> {
  const outcomes: BulkOutcome[] = [];
  for (const id of ids) {
    outcomes.push(await outcomeOf(id, run));
  }
  return outcomes;
}

async function outcomeOf(id: string, run: (id: string) => Promise<unknown>): Promise<BulkOutcome> {
  try {
    await run(id);
    return { id, done: true, errors: [] };
  } catch (failure) {
    // What is not an answer of the API is a fault of the portal.
    if (!(failure instanceof ProblemError)) {
      throw failure;
    }
    const { code, message, items } = failure;
    return { id, done: false, errors: items.length > 0 ? items : [{ code, field: '', message }] };
  }
}
