import { useQueries } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Page } from '@/api/types';
import { useMay } from '@/session/useSession';
import { countUp, type Count } from './countUp';
import { WAITING, type Waiting } from './waiting';

const SIZE = 100;

/** A list and how much of it waits; undefined until it is known. */
export type Counted = Waiting & Partial<Count>;

/** What waits for whoever is signed in. */
export function useWaiting() {
  const may = useMay();
  const mine = WAITING.filter(({ needs }) => needs.every(may));
  const answers = useQueries({
    queries: mine.map(({ list, filter, among }) => ({
      queryKey: ['waiting', list, filter, among],
      queryFn: () => countUp((cursor) => pageOf(list, { ...filter, size: SIZE, cursor }), among),
    })),
  });
  return {
    counted: mine.map((waiting, index): Counted => ({ ...waiting, ...answers[index]!.data })),
    error: answers.find(({ error }) => error)?.error,
    retry: () => answers.filter(({ error }) => error).forEach(({ refetch }) => void refetch()),
  };
}

async function pageOf(list: Waiting['list'], query: object): Promise<Page<{ state: string }>> {
  const { data } = await api.GET(list, { params: { query: query as never } });
  return data!;
}
