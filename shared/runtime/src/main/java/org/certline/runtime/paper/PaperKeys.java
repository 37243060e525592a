package org.certline.runtime.paper;

import jakarta.inject.Singleton;
import org.certline.persistence.key.KeyedDigest;

/** Where the papers of a run lie in the bucket of files. Candidates stand there as digests. */
@Singleton
public final class PaperKeys {

    private final KeyedDigest digest;

    PaperKeys(KeyedDigest digest) {
        this.digest = digest;
    }

    /** A paper of a room: its door sticker, which names all its subjects. */
    public String doorSticker(String planId, String runId, String roomId) {
        return key(planId, runId, "rooms", roomId, "door-sticker");
    }

    /** A paper of a room for one subject, {@code sign-in-sheet} or {@code desk-stickers}. */
    public String roomPaper(String planId, String runId, String roomId, String subjectId, String paper) {
        return key(planId, runId, "rooms", roomId, subjectId, paper);
    }

    /** All admission tickets of a candidate, one for each site. */
    public String ticket(String planId, String runId, String candidateNumber) {
        return key(planId, runId, "tickets", digest.of(candidateNumber));
    }

    /** The admission tickets of all candidates of a college. */
    public String ticketsOfCollege(String planId, String runId, String collegeId) {
        return key(planId, runId, "colleges", collegeId, "tickets");
    }

    private static String key(String planId, String runId, String... parts) {
        return String.join("/", "papers", planId, runId, String.join("/", parts)) + ".pdf";
    }
}
