package org.certline.domain.account;

/** Everything the API lets somebody do. Who may is in {@link Permissions}. */
public enum Action {
    /** Change the own password, see the own profile. */
    USE_OWN_ACCOUNT("个人账号"),
    MANAGE_TENANTS("机构开通"),
    READ_TENANTS("查看机构"),
    READ_OWN_TENANT("查看本单位信息"),
    EDIT_OWN_TENANT("维护本单位信息"),
    MANAGE_ACCOUNTS("账号管理"),
    READ_TASKS("任务"),
    READ_AUDIT("操作日志"),
    /** Write, publish and withdraw public notices of the own tenant. */
    MANAGE_NOTICES("通知公告"),
    READ_CERTIFICATE_TYPES("查看证书信息"),
    EDIT_CERTIFICATE_TYPES("维护证书信息"),
    READ_PLANS("查看考试计划"),
    EDIT_PLANS("维护考试计划"),
    READ_CANDIDATES("查看考生"),
    EDIT_CANDIDATES("维护考生"),
    READ_FULL_ID_NUMBERS("查看完整证件号码"),
    VERIFY_PHOTOS("考生认证"),
    READ_SITES("查看考核站点"),
    EDIT_SITES("申请考核站点"),
    REVIEW_SITES("审核考核站点"),
    READ_ROOMS("查看考场"),
    EDIT_ROOMS("维护考场"),
    READ_REGISTRATIONS("查看报考"),
    EDIT_REGISTRATIONS("报考"),
    READ_PAYMENTS("查看缴费申请单"),
    REQUEST_PAYMENTS("申请缴费"),
    CONFIRM_PAYMENTS("确认缴费"),
    READ_ARRANGEMENTS("查看排考"),
    ARRANGE("排考"),
    READ_PAPERS("查看考场资料"),
    READ_SCORES("查看成绩"),
    ENTER_SCORES("登记成绩"),
    READ_CERTIFICATES("查看证书"),
    FETCH_PENDING_RECORDS("获取待发证记录"),
    /** Sign off certificate records, as organization or as site: whichever the caller is. */
    SIGN_CERTIFICATES("证书签发"),
    ISSUE_CERTIFICATES("证书发放");

    private final String term;

    Action(String term) {
        this.term = term;
    }

    /** The Chinese term, as the audit log is exported. */
    public String term() {
        return term;
    }
}
