package org.certline.persistence.score;

import io.micronaut.serde.annotation.Serdeable;
import org.certline.domain.certificatetype.Level;

/**
 * That a person has passed a certificate at a level.
 *
 * @param person keyed digest of the ID number, so that it says nothing of the person
 */
@Serdeable
record PassedCertificate(
        String person, String certificateTypeId, Level level, String registrationId, long version) {
}
