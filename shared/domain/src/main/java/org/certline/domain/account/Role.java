package org.certline.domain.account;

import java.util.EnumSet;
import java.util.Set;

/** What an account is in its tenant (manual 001 §8.1). */
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

    private static final Set<Role> OF_OPERATOR = EnumSet.of(OPERATOR);
    private static final Set<Role> OF_ORGANIZATION = EnumSet.of(ORGANIZATION_ADMIN, ORGANIZATION_STAFF);
    private static final Set<Role> OF_COLLEGE = EnumSet.of(COLLEGE_ADMIN, COLLEGE_STAFF);

    /** The roles that a tenant has whose accounts include this one. */
    public Set<Role> ofSameTenant() {
        return switch (this) {
            case OPERATOR -> OF_OPERATOR;
            case ORGANIZATION_ADMIN, ORGANIZATION_STAFF -> OF_ORGANIZATION;
            case COLLEGE_ADMIN, COLLEGE_STAFF -> OF_COLLEGE;
        };
    }

    public boolean isOrganization() {
        return this == ORGANIZATION_ADMIN || this == ORGANIZATION_STAFF;
    }

    public boolean isCollege() {
        return this == COLLEGE_ADMIN || this == COLLEGE_STAFF;
    }
}
