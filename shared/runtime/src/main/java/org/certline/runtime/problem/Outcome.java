package org.certline.runtime.problem;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What became of one of many things that were asked for at once.
 *
 * @param id     of the thing, as it was given
 * @param errors why it was not done; none when it was
 */
@Serdeable
public record Outcome(String id, boolean done, List<Problem.Item> errors) {
}
