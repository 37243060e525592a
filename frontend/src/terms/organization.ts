import type { Schema } from '@/api/types';
import { term, type Terms } from './term';

export const sealKind: Terms<Schema<'SealKind'>> = {
  OFFICIAL: term('公章', 'Official seal'),
  SIGNATURE: term('签名章', 'Signature seal'),
};
