import type { Schema } from '@/api/types';
import { term, type Terms } from './term';

export const siteState: Terms<Schema<'SiteState'>> = {
  DRAFT: term('未提交', 'Draft'),
  SUBMITTED: term('待审核', 'Waiting for review', 'waiting'),
  APPROVED: term('审核通过', 'Approved', 'good'),
  RETURNED: term('审核退回', 'Returned', 'bad'),
};

export const roomType: Terms<Schema<'RoomType'>> = {
  WRITTEN: term('笔试考场', 'Written exams'),
  COMPUTER: term('机考考场', 'Computer exams'),
  PRACTICAL: term('实操考场', 'Practical exams'),
  ORAL: term('口试考场', 'Oral exams'),
  WRITTEN_AND_PRACTICAL: term('笔试实操考场', 'Written and practical exams'),
};

export const roomState: Terms<Schema<'RoomState'>> = {
  NOT_ARRANGED: term('未排考', 'Not arranged'),
  ARRANGING: term('排考中', 'Being arranged', 'active'),
  ENDED: term('已结束', 'Ended'),
};
