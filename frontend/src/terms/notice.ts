import type { Schema } from '@/api/types';
import { term, type Terms } from './term';

export const noticeState: Terms<Schema<'NoticeState'>> = {
  DRAFT: term('草稿', 'Draft', 'waiting'),
  PUBLISHED: term('已发布', 'Published', 'good'),
  WITHDRAWN: term('已撤回', 'Withdrawn'),
};
