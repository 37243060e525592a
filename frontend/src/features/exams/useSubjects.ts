import { useQueries } from '@tanstack/react-query';
import { queries } from '@/api/client';
import type { Subject } from './subjectColumns';

/** How the subjects of a certificate type are asked for. */
export function subjectsOf(typeId: string) {
  return queries.queryOptions('get', '/api/certificate-types/{typeId}/subjects', { params: { path: { typeId } } });
}

/** The subjects of these certificate types. */
export function useSubjects(typeIds: string[]): Subject[] {
  return useQueries({
    queries: [...new Set(typeIds)].map(subjectsOf),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
}
