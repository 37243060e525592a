package org.certline.advancedeadlines;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What the schedule sends. That it came is all that counts; the time is the clock's.
 *
 * @param id the event's id, if it has one
 */
@Serdeable
record Tick(@Nullable String id) {
}
