import type { Schema } from '@/api/types';
import { term, type Terms } from './term';

export const subjectState: Terms<Schema<'SubjectState'>> = {
  NOT_STARTED: term('未开始', 'Not started'),
  NOT_ARRANGED: term('未排考', 'Not arranged', 'waiting'),
  IN_PROGRESS: term('排考中', 'Partly arranged', 'active'),
  COMPLETE: term('已排完', 'All placed', 'good'),
  ENDED: term('已结束', 'Ended'),
};
