import { useQuery } from '@tanstack/react-query';
import { allPages } from '@/api/allPages';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';

export type College = Schema<'CollegeView'>;

const AN_HOUR = 60 * 60 * 1000;

/** All colleges 试点院校, to choose from and to call by name; not asked for where `enabled` is false. */
export function useColleges(enabled = true) {
  const { data: colleges = [], error, refetch } = useQuery({
    queryKey: ['colleges', 'all'],
    queryFn: () => allPages((query) => api.GET('/api/colleges', { params: { query } })),
    staleTime: AN_HOUR,
    enabled,
  });
  const names = new Map(colleges.map(({ id, name }) => [id, name]));
  return {
    colleges,
    error,
    refetch,
    options: colleges.map(({ id, name }) => ({ value: id, label: name })),
    /** Empty while the colleges are still on their way. */
    nameOf: (id: string) => names.get(id) ?? '',
  };
}
