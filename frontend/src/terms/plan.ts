import type { Schema } from '@/api/types';
import { term, type Terms } from './term';

export const registrationBasis: Terms<Schema<'RegistrationBasis'>> = {
  BY_CERTIFICATE: term('按证书', 'By certificate'),
  BY_SUBJECT: term('按科目', 'By subject'),
};

export const planWindow: Terms<Schema<'PlanWindow'>> = {
  REGISTRATION: term('报考', 'Registration'),
  PAYMENT: term('缴费', 'Payment'),
  ARRANGEMENT: term('排考', 'Arrangement'),
  SCORE_ENTRY: term('成绩登记', 'Score entry'),
  PUBLICITY: term('公示', 'Publicity'),
};

export const windowState: Terms<Schema<'Window.State'>> = {
  NOT_STARTED: term('未开始', 'Not started'),
  OPEN: term('进行中', 'Open', 'active'),
  ENDED: term('已结束', 'Ended'),
};
