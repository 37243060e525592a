package org.certline.domain.organization;

import org.certline.domain.Reason;

/** Why an organization, a college or a seal is refused. */
public enum OrganizationReason implements Reason {
    NAME_MISSING,
    CONTACT_PHONE_INVALID,
    INSTITUTION_CODE_INVALID,
    INSTITUTION_CODE_TAKEN,
    COLLEGE_CODE_INVALID,
    COLLEGE_CODE_TAKEN,
    REGION_UNKNOWN,
    SEAL_NOT_PNG,
    SEAL_TOO_LARGE,
    SEAL_NOT_TRANSPARENT
}
