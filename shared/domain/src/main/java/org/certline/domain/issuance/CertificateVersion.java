package org.certline.domain.issuance;

/** Which {@link CertificateFile} of which certificate. */
public record CertificateVersion(String certificateNumber, int fileVersion) {
}
