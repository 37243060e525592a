package org.certline.domain.issuance;

import org.certline.domain.certificatetype.Level;

/** How many records of one plan, certificate and level a batch holds, as the signer is shown it. */
public record SignedGroup(String planId, String planName, String certificateTypeName, Level level, long count) {
}
