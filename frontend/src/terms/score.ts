import type { Schema } from '@/api/types';
import { term, type Terms } from './term';

export const attendance: Terms<Schema<'Attendance'>> = {
  PRESENT: term('正常', 'Present'),
  ABSENT: term('缺考', 'Absent', 'bad'),
  MISCONDUCT: term('违纪', 'Misconduct', 'bad'),
};

export const outcome: Terms<Schema<'Scores.Outcome'>> = {
  PENDING: term('待定', 'Pending', 'waiting'),
  PASSED: term('合格', 'Passed', 'good'),
  FAILED: term('不合格', 'Failed', 'bad'),
};
