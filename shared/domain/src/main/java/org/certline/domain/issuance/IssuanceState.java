package org.certline.domain.issuance;

import java.util.EnumSet;
import java.util.Set;

/** Where a certificate record stands; each is a list of the portal (manual 001 §4.2). */
public enum IssuanceState {
    /** 培训评价组织待签发. */
    ORGANIZATION_TO_SIGN,
    /** 培训评价组织拒绝签发. */
    ORGANIZATION_REFUSED,
    /** 考核站点待签发. */
    SITE_TO_SIGN,
    /** 考核站点拒绝签发. */
    SITE_REFUSED,
    /** 证书待发放. */
    TO_ISSUE,
    /** 证书生成中. */
    ISSUING,
    /** 盖章失败. */
    STAMP_FAILED,
    /** 完成发放. */
    ISSUED;

    /** The states that may follow. */
    public Set<IssuanceState> next() {
        return switch (this) {
            case ORGANIZATION_TO_SIGN -> EnumSet.of(ORGANIZATION_REFUSED, SITE_TO_SIGN);
            case ORGANIZATION_REFUSED -> EnumSet.of(SITE_TO_SIGN);
            case SITE_TO_SIGN -> EnumSet.of(SITE_REFUSED, TO_ISSUE);
            case SITE_REFUSED, STAMP_FAILED -> EnumSet.of(TO_ISSUE);
            case TO_ISSUE -> EnumSet.of(ISSUING);
            case ISSUING -> EnumSet.of(STAMP_FAILED, ISSUED);
            case ISSUED -> EnumSet.of(ISSUING);
        };
    }
}
