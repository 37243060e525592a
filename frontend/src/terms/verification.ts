import type { Schema } from '@/api/types';
import { term, type Terms } from './term';

export const verdict: Terms<Schema<'VerdictView.Outcome'>> = {
  CONFIRMED: term('已确认', 'Confirmed', 'good'),
  FAILED: term('未通过', 'Failed', 'bad'),
  UNCONFIRMED: term('无法确认', 'Not confirmed', 'waiting'),
};

export const overall: Terms<Schema<'Verdicts.Overall'>> = {
  VALID: term('有效', 'Valid', 'good'),
  INVALID: term('无效', 'Not valid', 'bad'),
  UNCONFIRMED: term('无法确认', 'Not confirmed', 'waiting'),
};
