import type { Schema } from '@/api/types';
import { term, type Terms } from './term';

export const paymentState: Terms<Schema<'PaymentState'>> = {
  COLLECTING: term('生成中', 'Being made', 'active'),
  REQUESTED: term('待确认', 'To be confirmed', 'waiting'),
  CONFIRMING: term('确认中', 'Being confirmed', 'active'),
  CONFIRMED: term('已缴费', 'Paid', 'good'),
  DELETING: term('删除中', 'Being deleted', 'active'),
};
