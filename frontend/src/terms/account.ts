import type { Schema } from '@/api/types';
import { term, type Terms } from './term';

export const role: Terms<Schema<'Role'>> = {
  OPERATOR: term('平台管理', 'Platform operator'),
  ORGANIZATION_ADMIN: term('培训评价组织管理员', 'Organization administrator'),
  ORGANIZATION_STAFF: term('培训评价组织人员', 'Organization staff'),
  COLLEGE_ADMIN: term('试点院校管理员', 'College administrator'),
  COLLEGE_STAFF: term('试点院校人员', 'College staff'),
};

/** What somebody may do, as the audit log calls what they did. */
export const action: Terms<Schema<'Action'>> = {
  USE_OWN_ACCOUNT: term('个人账号', 'Own account'),
  MANAGE_TENANTS: term('机构开通', 'Opening of institutions'),
  READ_TENANTS: term('查看机构', 'Viewing of institutions'),
  READ_OWN_TENANT: term('查看本单位信息', 'Viewing of own institution'),
  EDIT_OWN_TENANT: term('维护本单位信息', 'Own institution'),
  MANAGE_ACCOUNTS: term('账号管理', 'Accounts'),
  READ_TASKS: term('任务', 'Tasks'),
  READ_AUDIT: term('操作日志', 'Audit log'),
  READ_CERTIFICATE_TYPES: term('查看证书信息', 'Viewing of certificate types'),
  EDIT_CERTIFICATE_TYPES: term('维护证书信息', 'Certificate types'),
  READ_PLANS: term('查看考试计划', 'Viewing of exam plans'),
  EDIT_PLANS: term('维护考试计划', 'Exam plans'),
  READ_CANDIDATES: term('查看考生', 'Viewing of candidates'),
  EDIT_CANDIDATES: term('维护考生', 'Candidates'),
  READ_FULL_ID_NUMBERS: term('查看完整证件号码', 'Viewing of whole ID numbers'),
  VERIFY_PHOTOS: term('考生认证', 'Verification of candidates'),
  READ_SITES: term('查看考核站点', 'Viewing of exam sites'),
  EDIT_SITES: term('申请考核站点', 'Exam sites'),
  REVIEW_SITES: term('审核考核站点', 'Review of exam sites'),
  READ_ROOMS: term('查看考场', 'Viewing of rooms'),
  EDIT_ROOMS: term('维护考场', 'Rooms'),
  READ_REGISTRATIONS: term('查看报考', 'Viewing of registrations'),
  EDIT_REGISTRATIONS: term('报考', 'Registrations'),
  READ_PAYMENTS: term('查看缴费申请单', 'Viewing of payment requests'),
  REQUEST_PAYMENTS: term('申请缴费', 'Payment requests'),
  CONFIRM_PAYMENTS: term('确认缴费', 'Confirmation of payments'),
  READ_ARRANGEMENTS: term('查看排考', 'Viewing of arrangements'),
  ARRANGE: term('排考', 'Arrangement'),
  READ_PAPERS: term('查看考场资料', 'Viewing of exam papers'),
  READ_SCORES: term('查看成绩', 'Viewing of scores'),
  ENTER_SCORES: term('登记成绩', 'Scores'),
  READ_CERTIFICATES: term('查看证书', 'Viewing of certificates'),
  FETCH_PENDING_RECORDS: term('获取待发证记录', 'Fetching of pending records'),
  SIGN_CERTIFICATES: term('证书签发', 'Signing of certificates'),
  ISSUE_CERTIFICATES: term('证书发放', 'Issuing of certificates'),
  MANAGE_NOTICES: term('通知公告', 'Notices'),
};

export const accountState: Terms<'ENABLED' | 'DISABLED'> = {
  ENABLED: term('启用', 'Enabled', 'good'),
  DISABLED: term('停用', 'Disabled'),
};
