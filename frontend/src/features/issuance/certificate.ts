import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import type { State } from './deeds';

export type Certificate = Schema<'RecordView'>;

const A_PAGE = 100;

/** The ids of a list's first records, at most so many; `more` where the list goes on. */
export async function firstIds(state: State, planId: string | undefined, most: number): Promise<{ ids: string[]; more: boolean }> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await api.GET('/api/certificates', { params: { query: { state, planId, size: A_PAGE, cursor } } });
    ids.push(...(data!.items ?? []).map(({ id }) => id));
    cursor = data!.next || undefined;
  } while (cursor && ids.length < most);
  return { ids: ids.slice(0, most), more: ids.length > most || cursor !== undefined };
}

/** Parts of at most so many. */
export function partsOf<One>(all: One[], most: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, part) => all.slice(part * most, (part + 1) * most));
}
