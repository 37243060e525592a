import type { Schema } from '@/api/types';
import { term, type Terms } from './term';

export const level: Terms<Schema<'Level'>> = {
  BEGINNER: term('初级', 'Beginner'),
  INTERMEDIATE: term('中级', 'Intermediate'),
  ADVANCED: term('高级', 'Advanced'),
  LEVEL_5: term('五级/初级工', 'Level 5'),
  LEVEL_4: term('四级/中级工', 'Level 4'),
  LEVEL_3: term('三级/高级工', 'Level 3'),
  LEVEL_2: term('二级/技师', 'Level 2'),
  LEVEL_1: term('一级/高级技师', 'Level 1'),
  SPECIAL_TECHNICIAN: term('特级技师', 'Special technician'),
  CHIEF_TECHNICIAN: term('首席技师', 'Chief technician'),
  SPECIAL_ABILITY: term('专项能力', 'Special ability'),
};

export const passRule: Terms<Schema<'PassRule'>> = {
  ALL_SUBJECTS: term('全科合格', 'All subjects passed'),
  TOTAL_SCORE: term('总分合格', 'Total score reached'),
};

export const examMode: Terms<Schema<'ExamMode'>> = {
  WRITTEN: term('笔试', 'Written'),
  COMPUTER: term('机考', 'Computer'),
  PRACTICAL: term('实操', 'Practical'),
  ORAL: term('口试', 'Oral'),
};

export const audience: Terms<Schema<'Audience'>> = {
  ALL: term('全部考生', 'All candidates'),
  IN_SCHOOL: term('院校考生', 'In-school only'),
  SOCIAL: term('社会考生', 'Social only'),
};
