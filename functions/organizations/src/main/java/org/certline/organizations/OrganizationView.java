package org.certline.organizations;

import io.micronaut.serde.annotation.Serdeable;
import org.certline.domain.organization.Organization;

/** An organization as the API shows it. */
@Serdeable
record OrganizationView(String id, String name, String institutionCode, String contactName, String contactPhone,
        boolean officialSeal, boolean signatureSeal, boolean siteSelfSignAllowed, long version) {

    static OrganizationView of(Organization one) {
        return new OrganizationView(one.id(), one.name(), one.institutionCode(), one.contactName(),
                one.contactPhone(), !one.officialSealKey().isEmpty(), !one.signatureSealKey().isEmpty(),
                one.siteSelfSignAllowed(), one.version());
    }
}
