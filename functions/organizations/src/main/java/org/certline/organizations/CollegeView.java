package org.certline.organizations;

import io.micronaut.serde.annotation.Serdeable;
import org.certline.domain.organization.College;

/** A college as the API shows it. */
@Serdeable
record CollegeView(String id, String name, String code, String regionCode, String address, String contactName,
        String contactPhone, long version) {

    static CollegeView of(College one) {
        return new CollegeView(one.id(), one.name(), one.code(), one.regionCode(), one.address(), one.contactName(),
                one.contactPhone(), one.version());
    }
}
