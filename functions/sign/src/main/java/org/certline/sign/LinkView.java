package org.certline.sign;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;

/**
 * A link for the QR code.
 *
 * @param url     opens once, without signing in
 * @param expires from when it is of no use
 */
@Serdeable
record LinkView(URI url, Instant expires) {
}
