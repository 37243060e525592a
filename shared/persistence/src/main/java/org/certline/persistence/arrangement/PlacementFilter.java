package org.certline.persistence.arrangement;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.certline.domain.arrangement.Placement;
import org.certline.persistence.Listing;

/**
 * Which seats of a run. Empty lets all through.
 *
 * @param collegeId of the candidates
 * @param name      what names begin with
 * @param number    what candidate numbers begin with
 */
public record PlacementFilter(String subjectId, String collegeId, String siteId, String roomId, String name,
        String number) {

    /** All of a college's candidates, or with an empty id of everybody. */
    public static PlacementFilter ofCollege(String collegeId) {
        return new PlacementFilter("", collegeId, "", "", "", "");
    }

    /** As many as are found without an index; more than a room seats. */
    static final int MOST = 500;

    /** Whether the index leaves nothing to sort out, or little: then there are pages. */
    boolean isIndexed() {
        return roomId.isEmpty() && name.isEmpty() && number.isEmpty();
    }

    /** The index that reads least. */
    Listing listing(String planId, String runId) {
        Listing listing = collegeId.isEmpty()
                ? RunKeys.all(planId, runId, known())
                : RunKeys.allOfCollege(planId, runId, collegeId, PlacementRepository.KIND);
        return listing.where("subjectId", subjectId).where("siteId", siteId).where("roomId", roomId);
    }

    /** How much of the key is given; the rest has to be sorted out. */
    private String[] known() {
        return Stream.concat(Stream.of(PlacementRepository.KIND),
                Stream.of(subjectId, siteId, roomId).takeWhile(Predicate.not(String::isEmpty))).toArray(String[]::new);
    }

    boolean letsThrough(Placement one) {
        return one.candidateName().startsWith(name) && one.candidateNumber().startsWith(number);
    }
}
