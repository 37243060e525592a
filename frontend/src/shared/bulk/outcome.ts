import type { ProblemItem } from '@/api/problem';

/** What became of one of many things. */
export interface BulkOutcome {
  id: string;
  done: boolean;
  errors: ProblemItem[];
}
