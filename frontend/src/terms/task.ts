import type { Schema } from '@/api/types';
import { term, type Terms } from './term';

export const taskKind: Terms<Schema<'TaskKind'>> = {
  IMPORT_ROSTER: term('导入考生', 'Import of candidates'),
  IMPORT_PHOTOS: term('导入照片', 'Import of photos'),
  IMPORT_ROOMS: term('导入考场', 'Import of rooms'),
  IMPORT_REGISTRATIONS: term('导入报考', 'Import of registrations'),
  IMPORT_SCORES: term('导入成绩', 'Import of scores'),
  VERIFY_PHOTOS: term('考生认证', 'Verification of candidates'),
  SCHEDULE: term('排考', 'Arrangement'),
  ISSUE: term('发放证书', 'Issuing of certificates'),
  EXPORT: term('导出', 'Export'),
};

export const taskState: Terms<Schema<'TaskState'>> = {
  WAITING_FOR_FILE: term('等待上传', 'Waiting for the file', 'waiting'),
  CHECKING: term('检查中', 'Checking', 'active'),
  TO_BE_CONFIRMED: term('待确认', 'To be confirmed', 'waiting'),
  RUNNING: term('处理中', 'Running', 'active'),
  SUCCEEDED: term('已完成', 'Done', 'good'),
  FAILED: term('失败', 'Failed', 'bad'),
  CANCELLED: term('已取消', 'Cancelled'),
};
