import type { Schema } from '@/api/types';
import { term, type Terms } from './term';

export const candidateKind: Terms<Schema<'CandidateKind'>> = {
  IN_SCHOOL: term('院校考生', 'In-school'),
  SOCIAL: term('社会考生', 'Social'),
};

export const identityState: Terms<Schema<'IdentityState'>> = {
  NO_PHOTO: term('无照片', 'No photo'),
  TO_BE_VERIFIED: term('信息待认证', 'To be verified', 'waiting'),
  TO_BE_CONFIRMED: term('需人工确认', 'To be confirmed by hand', 'bad'),
  ACCURATE: term('信息准确', 'Accurate', 'good'),
};

export const idType: Terms<Schema<'IdType'>> = {
  RESIDENT_ID: term('居民身份证', 'Resident ID'),
  HK_MACAO_RESIDENCE_PERMIT: term('港澳居民居住证', 'Hong Kong and Macao residence permit'),
  TAIWAN_RESIDENCE_PERMIT: term('台湾居民居住证', 'Taiwan residence permit'),
  HK_MACAO_TRAVEL_PERMIT: term('港澳居民来往内地通行证', 'Hong Kong and Macao travel permit'),
  TAIWAN_TRAVEL_PERMIT: term('台湾居民来往大陆通行证', 'Taiwan travel permit'),
  FOREIGN_PERMANENT_RESIDENT: term('外国人永久居留身份证', 'Foreign permanent resident ID'),
  PASSPORT: term('护照', 'Passport'),
};

export const sex: Terms<Schema<'Sex'>> = { MALE: term('男', 'Male'), FEMALE: term('女', 'Female') };
