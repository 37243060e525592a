package org.certline.persistence.arrangement;

import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Listing;

/** Where the records of a run lie: all in one partition, and each college's in one of the first index. */
final class RunKeys {

    private RunKeys() {
    }

    static Key of(String planId, String runId, String... parts) {
        return new Key(run(planId, runId), Key.of(parts));
    }

    static Key ofCollege(String planId, String runId, String collegeId, String... parts) {
        return new Key(college(planId, runId, collegeId), Key.of(parts));
    }

    /** Those whose key begins with all these parts. */
    static Listing all(String planId, String runId, String... parts) {
        return Listing.of(Index.PRIMARY, run(planId, runId)).startingWith(Key.of(parts) + "#");
    }

    /** Those of a college whose key begins with all these parts. */
    static Listing allOfCollege(String planId, String runId, String collegeId, String... parts) {
        return Listing.of(Index.FIRST, college(planId, runId, collegeId)).startingWith(Key.of(parts) + "#");
    }

    private static String run(String planId, String runId) {
        return Key.of("run", planId, runId);
    }

    private static String college(String planId, String runId, String collegeId) {
        return Key.of("run", planId, runId, collegeId);
    }
}
