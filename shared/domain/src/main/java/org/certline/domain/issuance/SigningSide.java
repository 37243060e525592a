package org.certline.domain.issuance;

import java.util.Set;
import org.certline.domain.account.Role;

/** Who signs off a record; the organization first, then the site (manual 001 §4.2.1, §4.2.3). */
public enum SigningSide {
    /** 培训评价组织. */
    ORGANIZATION(IssuanceState.ORGANIZATION_TO_SIGN, IssuanceState.ORGANIZATION_REFUSED, IssuanceState.SITE_TO_SIGN),
    /** 考核站点. */
    SITE(IssuanceState.SITE_TO_SIGN, IssuanceState.SITE_REFUSED, IssuanceState.TO_ISSUE);

    private final IssuanceState toSign;
    private final IssuanceState refused;
    private final IssuanceState signed;

    SigningSide(IssuanceState toSign, IssuanceState refused, IssuanceState signed) {
        this.toSign = toSign;
        this.refused = refused;
        this.signed = signed;
    }

    /** The side that somebody of this role signs for. */
    public static SigningSide of(Role role) {
        return role.isOrganization() ? ORGANIZATION : SITE;
    }

    /** The list it signs or refuses. */
    public IssuanceState toSign() {
        return toSign;
    }

    /** The list of what it refused, which it can only sign. */
    public IssuanceState refused() {
        return refused;
    }

    /** Where its signature leads. */
    public IssuanceState signed() {
        return signed;
    }

    /** The states from which it signs. */
    public Set<IssuanceState> signable() {
        return Set.of(toSign, refused);
    }

    /** Whether a tenant is this side of a record. */
    public boolean isOf(CertificateRecord record, String tenantId) {
        return switch (this) {
            case ORGANIZATION -> record.organizationId().equals(tenantId);
            case SITE -> record.siteCollegeId().equals(tenantId);
        };
    }
}
