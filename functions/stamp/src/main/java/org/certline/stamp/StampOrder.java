package org.certline.stamp;

import io.micronaut.serde.annotation.Serdeable;
import org.certline.domain.issuance.CertificateVersion;

/** The certificate whose PDF is to be sealed. */
@Serdeable
public record StampOrder(CertificateVersion certificate) {
}
