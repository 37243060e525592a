import type { Schema } from '@/api/types';

/** How a term is coloured: only states are, and never without their word. */
export type Tone = 'neutral' | 'waiting' | 'active' | 'good' | 'bad';

/** A value of the API in the words of the manuals. */
export interface Term {
  zh: string;
  en: string;
  tone: Tone;
}

type Terms<Value extends string> = Record<Value, Term>;

function term(zh: string, en: string, tone: Tone = 'neutral'): Term {
  return { zh, en, tone };
}

const role: Terms<Schema<'Role'>> = {
  OPERATOR: term('平台管理', 'Platform operator'),
  ORGANIZATION_ADMIN: term('培训评价组织管理员', 'Organization administrator'),
  ORGANIZATION_STAFF: term('培训评价组织人员', 'Organization staff'),
  COLLEGE_ADMIN: term('试点院校管理员', 'College administrator'),
  COLLEGE_STAFF: term('试点院校人员', 'College staff'),
};

/** What somebody may do, as the audit log calls what they did. */
const action: Terms<Schema<'Action'>> = {
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

const accountState: Terms<'ENABLED' | 'DISABLED'> = {
  ENABLED: term('启用', 'Enabled', 'good'),
  DISABLED: term('停用', 'Disabled'),
};

const sealKind: Terms<Schema<'SealKind'>> = {
  OFFICIAL: term('公章', 'Official seal'),
  SIGNATURE: term('签名章', 'Signature seal'),
};

const level: Terms<Schema<'Level'>> = {
  BEGINNER: term('初级', 'Beginner'),
  INTERMEDIATE: term('中级', 'Intermediate'),
  ADVANCED: term('高级', 'Advanced'),
  LEVEL_5: term('五级/初级工', 'Level 5'),
  LEVEL_4: term('四级/中级工', 'Level 4'),
  LEVEL_3: term('三级/高级工', 'Level 3'),
  LEVEL_2: term('二级/技师', 'Level 2'),
  LEVEL_1: term('一级/高级技师', 'Level 1'),
  SPECIAL_TECHNICIAN: term('特级技师', 'Special technician'),
  CHIEF_TECHNICIAN: term('首席技师', 'Chief technician'),
  SPECIAL_ABILITY: term('专项能力', 'Special ability'),
};

const candidateKind: Terms<Schema<'CandidateKind'>> = {
  IN_SCHOOL: term('院校考生', 'In-school'),
  SOCIAL: term('社会考生', 'Social'),
};

const identityState: Terms<Schema<'IdentityState'>> = {
  NO_PHOTO: term('无照片', 'No photo'),
  TO_BE_VERIFIED: term('信息待认证', 'To be verified', 'waiting'),
  TO_BE_CONFIRMED: term('需人工确认', 'To be confirmed by hand', 'bad'),
  ACCURATE: term('信息准确', 'Accurate', 'good'),
};

const idType: Terms<Schema<'IdType'>> = {
  RESIDENT_ID: term('居民身份证', 'Resident ID'),
  HK_MACAO_RESIDENCE_PERMIT: term('港澳居民居住证', 'Hong Kong and Macao residence permit'),
  TAIWAN_RESIDENCE_PERMIT: term('台湾居民居住证', 'Taiwan residence permit'),
  HK_MACAO_TRAVEL_PERMIT: term('港澳居民来往内地通行证', 'Hong Kong and Macao travel permit'),
  TAIWAN_TRAVEL_PERMIT: term('台湾居民来往大陆通行证', 'Taiwan travel permit'),
  FOREIGN_PERMANENT_RESIDENT: term('外国人永久居留身份证', 'Foreign permanent resident ID'),
  PASSPORT: term('护照', 'Passport'),
};

const sex: Terms<Schema<'Sex'>> = { MALE: term('男', 'Male'), FEMALE: term('女', 'Female') };

const passRule: Terms<Schema<'PassRule'>> = {
  ALL_SUBJECTS: term('全科合格', 'All subjects passed'),
  TOTAL_SCORE: term('总分合格', 'Total score reached'),
};

const examMode: Terms<Schema<'ExamMode'>> = {
  WRITTEN: term('笔试', 'Written'),
  COMPUTER: term('机考', 'Computer'),
  PRACTICAL: term('实操', 'Practical'),
  ORAL: term('口试', 'Oral'),
};

const audience: Terms<Schema<'Audience'>> = {
  ALL: term('全部考生', 'All candidates'),
  IN_SCHOOL: term('院校考生', 'In-school only'),
  SOCIAL: term('社会考生', 'Social only'),
};

const registrationBasis: Terms<Schema<'RegistrationBasis'>> = {
  BY_CERTIFICATE: term('按证书', 'By certificate'),
  BY_SUBJECT: term('按科目', 'By subject'),
};

const planWindow: Terms<Schema<'PlanWindow'>> = {
  REGISTRATION: term('报考', 'Registration'),
  PAYMENT: term('缴费', 'Payment'),
  ARRANGEMENT: term('排考', 'Arrangement'),
  SCORE_ENTRY: term('成绩登记', 'Score entry'),
  PUBLICITY: term('公示', 'Publicity'),
};

const windowState: Terms<Schema<'Window.State'>> = {
  NOT_STARTED: term('未开始', 'Not started'),
  OPEN: term('进行中', 'Open', 'active'),
  ENDED: term('已结束', 'Ended'),
};

const siteState: Terms<Schema<'SiteState'>> = {
  DRAFT: term('未提交', 'Draft'),
  SUBMITTED: term('待审核', 'Waiting for review', 'waiting'),
  APPROVED: term('审核通过', 'Approved', 'good'),
  RETURNED: term('审核退回', 'Returned', 'bad'),
};

const roomType: Terms<Schema<'RoomType'>> = {
  WRITTEN: term('笔试考场', 'Written exams'),
  COMPUTER: term('机考考场', 'Computer exams'),
  PRACTICAL: term('实操考场', 'Practical exams'),
  ORAL: term('口试考场', 'Oral exams'),
  WRITTEN_AND_PRACTICAL: term('笔试实操考场', 'Written and practical exams'),
};

const roomState: Terms<Schema<'RoomState'>> = {
  NOT_ARRANGED: term('未排考', 'Not arranged'),
  ARRANGING: term('排考中', 'Being arranged', 'active'),
  ENDED: term('已结束', 'Ended'),
};

const registrationState: Terms<Schema<'RegistrationState'>> = {
  NOT_ARRANGED: term('未排考', 'Not arranged'),
  WAITING: term('待考试', 'Waiting for the exam', 'waiting'),
  IN_EXAM: term('考试中', 'In exam', 'active'),
  ENDED: term('已结束', 'Ended'),
};

const paymentState: Terms<Schema<'PaymentState'>> = {
  COLLECTING: term('生成中', 'Being made', 'active'),
  REQUESTED: term('待确认', 'To be confirmed', 'waiting'),
  CONFIRMING: term('确认中', 'Being confirmed', 'active'),
  CONFIRMED: term('已缴费', 'Paid', 'good'),
  DELETING: term('删除中', 'Being deleted', 'active'),
};

const subjectState: Terms<Schema<'SubjectState'>> = {
  NOT_STARTED: term('未开始', 'Not started'),
  NOT_ARRANGED: term('未排考', 'Not arranged', 'waiting'),
  IN_PROGRESS: term('排考中', 'Partly arranged', 'active'),
  COMPLETE: term('已排完', 'All placed', 'good'),
  ENDED: term('已结束', 'Ended'),
};

const attendance: Terms<Schema<'Attendance'>> = {
  PRESENT: term('正常', 'Present'),
  ABSENT: term('缺考', 'Absent', 'bad'),
  MISCONDUCT: term('违纪', 'Misconduct', 'bad'),
};

const outcome: Terms<Schema<'Scores.Outcome'>> = {
  PENDING: term('待定', 'Pending', 'waiting'),
  PASSED: term('合格', 'Passed', 'good'),
  FAILED: term('不合格', 'Failed', 'bad'),
};

const issuanceState: Terms<Schema<'IssuanceState'>> = {
  ORGANIZATION_TO_SIGN: term('培训评价组织待签发', 'Organization to sign', 'waiting'),
  ORGANIZATION_REFUSED: term('培训评价组织拒绝签发', 'Refused by organization', 'bad'),
  SITE_TO_SIGN: term('考核站点待签发', 'Site to sign', 'waiting'),
  SITE_REFUSED: term('考核站点拒绝签发', 'Refused by site', 'bad'),
  TO_ISSUE: term('证书待发放', 'To be issued', 'waiting'),
  ISSUING: term('证书生成中', 'Being issued', 'active'),
  STAMP_FAILED: term('盖章失败', 'Sealing failed', 'bad'),
  ISSUED: term('完成发放', 'Issued', 'good'),
};

const certificateForm: Terms<Schema<'CertificateForm'>> = {
  ELECTRONIC: term('电子证书', 'Electronic'),
  PAPER: term('纸质证书', 'Paper'),
};

const signingSide: Terms<Schema<'SigningSide'>> = {
  ORGANIZATION: term('培训评价组织', 'Evaluation organization'),
  SITE: term('考核站点', 'Exam site'),
};

const taskKind: Terms<Schema<'TaskKind'>> = {
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

const taskState: Terms<Schema<'TaskState'>> = {
  WAITING_FOR_FILE: term('等待上传', 'Waiting for the file', 'waiting'),
  CHECKING: term('检查中', 'Checking', 'active'),
  TO_BE_CONFIRMED: term('待确认', 'To be confirmed', 'waiting'),
  RUNNING: term('处理中', 'Running', 'active'),
  SUCCEEDED: term('已完成', 'Done', 'good'),
  FAILED: term('失败', 'Failed', 'bad'),
  CANCELLED: term('已取消', 'Cancelled'),
};

const verdict: Terms<Schema<'VerdictView.Outcome'>> = {
  CONFIRMED: term('已确认', 'Confirmed', 'good'),
  FAILED: term('未通过', 'Failed', 'bad'),
  UNCONFIRMED: term('无法确认', 'Not confirmed', 'waiting'),
};

const overall: Terms<Schema<'Verdicts.Overall'>> = {
  VALID: term('有效', 'Valid', 'good'),
  INVALID: term('无效', 'Not valid', 'bad'),
  UNCONFIRMED: term('无法确认', 'Not confirmed', 'waiting'),
};

const noticeState: Terms<Schema<'NoticeState'>> = {
  DRAFT: term('草稿', 'Draft', 'waiting'),
  PUBLISHED: term('已发布', 'Published', 'good'),
  WITHDRAWN: term('已撤回', 'Withdrawn'),
};

/** Every enumeration of the API that people see. The Chinese terms are the manuals'. */
export const TERMS = {
  role,
  action,
  accountState,
  sealKind,
  level,
  candidateKind,
  identityState,
  idType,
  sex,
  passRule,
  examMode,
  audience,
  registrationBasis,
  planWindow,
  windowState,
  siteState,
  roomType,
  roomState,
  registrationState,
  paymentState,
  subjectState,
  attendance,
  outcome,
  issuanceState,
  certificateForm,
  signingSide,
  taskKind,
  taskState,
  verdict,
  overall,
  noticeState,
} as const;

export type TermSet = keyof typeof TERMS;

export type ValueOf<Set extends TermSet> = keyof (typeof TERMS)[Set] & string;

/** The term of a value. */
export function termOf<Set extends TermSet>(set: Set, value: ValueOf<Set>): Term {
  return (TERMS[set] as Record<string, Term>)[value]!;
}
