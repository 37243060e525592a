package org.certline.persistence.candidate;

import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdentityState;
import org.certline.persistence.Index;
import org.certline.persistence.Listing;

/**
 * Which candidates of a college. Null or empty lets all through.
 *
 * @param name   what names begin with
 * @param number what candidate numbers begin with
 */
public record CandidateFilter(CandidateKind kind, IdentityState state, String name, String number) {

    public static CandidateFilter none() {
        return new CandidateFilter(null, null, "", "");
    }

    /** The index that reads least: by name, else by number, else by kind and state. */
    Listing listing(String collegeId) {
        if (name != null && !name.isEmpty()) {
            return Listing.of(Index.SECOND, college(collegeId)).startingWith(name)
                    .where("kind", text(kind)).where("state", text(state));
        }
        if (kind == null || number != null && !number.isEmpty()) {
            return Listing.of(Index.PRIMARY, college(collegeId)).startingWith(number == null ? "" : number)
                    .where("kind", text(kind)).where("state", text(state));
        }
        return Listing.of(Index.FIRST, kind(collegeId, kind)).startingWith(state == null ? "" : state.name() + "#");
    }

    static String college(String collegeId) {
        return "college#" + collegeId;
    }

    static String kind(String collegeId, CandidateKind kind) {
        return college(collegeId) + "#" + kind.name();
    }

    private static String text(Enum<?> value) {
        return value == null ? "" : value.name();
    }
}
