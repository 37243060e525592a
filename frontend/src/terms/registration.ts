import type { Schema } from '@/api/types';
import { term, type Terms } from './term';

export const registrationState: Terms<Schema<'RegistrationState'>> = {
  NOT_ARRANGED: term('未排考', 'Not arranged'),
  WAITING: term('待考试', 'Waiting for the exam', 'waiting'),
  IN_EXAM: term('考试中', 'In exam', 'active'),
  ENDED: term('已结束', 'Ended'),
};
