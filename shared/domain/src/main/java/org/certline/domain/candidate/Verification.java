package org.certline.domain.candidate;

import java.time.Instant;

/**
 * How the identity became known, or why not.
 *
 * @param by         account that confirmed by hand, or {@code identity-service}
 * @param similarity 0 to 100 as the identity service gave it, -1 where it gave none
 * @param note       the service's answer code or the confirming person's words
 */
public record Verification(String by, Instant at, double similarity, String note) {
}
