import { useInfiniteQuery } from '@tanstack/react-query';
import type { Page } from '@/api/types';

/** A list for the public that grows page by page. */
export function useMore<Row>(name: string, load: (cursor: string | undefined) => Promise<Page<Row>>) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['public', name],
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next || undefined,
  });
  return {
    rows: data?.pages.flatMap(({ items }) => items ?? []),
    error,
    refetch,
    /** Undefined where everything is there. */
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    growing: isFetchingNextPage,
  };
}

export type More<Row> = ReturnType<typeof useMore<Row>>;
