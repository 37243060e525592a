package org.certline.advancedeadlines;

import io.micronaut.serde.annotation.Serdeable;

/** What a run did: notifications written, tasks cancelled. */
@Serdeable
record Advance(int notifications, int cancelled) {
}
