import type { Schema } from '@/api/types';
import { term, type Terms } from './term';

export const issuanceState: Terms<Schema<'IssuanceState'>> = {
  ORGANIZATION_TO_SIGN: term('培训评价组织待签发', 'Organization to sign', 'waiting'),
  ORGANIZATION_REFUSED: term('培训评价组织拒绝签发', 'Refused by organization', 'bad'),
  SITE_TO_SIGN: term('考核站点待签发', 'Site to sign', 'waiting'),
  SITE_REFUSED: term('考核站点拒绝签发', 'Refused by site', 'bad'),
  TO_ISSUE: term('证书待发放', 'To be issued', 'waiting'),
  ISSUING: term('证书生成中', 'Being issued', 'active'),
  STAMP_FAILED: term('盖章失败', 'Sealing failed', 'bad'),
  ISSUED: term('完成发放', 'Issued', 'good'),
};

export const certificateForm: Terms<Schema<'CertificateForm'>> = {
  ELECTRONIC: term('电子证书', 'Electronic'),
  PAPER: term('纸质证书', 'Paper'),
};

export const signingSide: Terms<Schema<'SigningSide'>> = {
  ORGANIZATION: term('培训评价组织', 'Evaluation organization'),
  SITE: term('考核站点', 'Exam site'),
};
