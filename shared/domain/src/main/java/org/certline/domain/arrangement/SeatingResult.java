package org.certline.domain.arrangement;

import java.util.List;

/** What {@link Seating} made: everybody is in exactly one of the two lists, once per subject. */
public record SeatingResult(List<Placement> placements, List<Unplaced> unplaced) {
}
