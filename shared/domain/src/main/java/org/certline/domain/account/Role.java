package org.certline.domain.account;

/** What an account is in its tenant (spec §1, §8). */
public enum Role {
    /** 平台管理. */
    OPERATOR,
    /** 培训评价组织管理员. */
    ORGANIZATION_ADMIN,
    /** 培训评价组织业务员. */
    ORGANIZATION_STAFF,
    /** 试点院校管理员. */
    COLLEGE_ADMIN,
    /** 试点院校业务员. */
    COLLEGE_STAFF;

    public boolean isOrganization() {
        return this == ORGANIZATION_ADMIN || this == ORGANIZATION_STAFF;
    }

    public boolean isCollege() {
        return this == COLLEGE_ADMIN || this == COLLEGE_STAFF;
    }
}
