package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The colleges import their rosters and portraits and have identities verified. */
final class Enrolling {

    private final Cast cast;

    Enrolling(Cast cast) {
        this.cast = cast;
    }

    Narrator.Told<Void> importRosters() {
        long created = 0;
        long refused = 0;
        for (Cast.College college : cast.colleges()) {
            JsonNode counts = Importing.of(college.admin(), "/api/candidates/imports", college.files().roster(),
                    Map.of()).get("counts");
            created += counts.path("created").asLong() + counts.path("new").asLong();
            refused += counts.path("refused").asLong();
        }
        return new Narrator.Told<>(null, created, refused + " rows refused");
    }

    Narrator.Told<Void> importPhotos() {
        long stored = 0;
        long refused = 0;
        for (Cast.College college : cast.colleges()) {
            JsonNode counts = Importing.of(college.admin(), "/api/candidates/photos/imports", college.files().photos(),
                    Map.of()).get("counts");
            stored += counts.path("created").asLong() + counts.path("new").asLong() + counts.path("changed").asLong();
            refused += counts.path("refused").asLong();
        }
        return new Narrator.Told<>(null, stored, refused + " files refused");
    }

    /** Asks the identity service for all, and looks at those it did not recognise one by one. */
    Narrator.Told<Void> verify() {
        long byHand = 0;
        for (Cast.College college : cast.colleges()) {
            Person admin = college.admin();
            JsonNode task = admin.post("/api/candidates/verifications", Map.of());
            TaskWatch.until(admin, task.get("id").asText(), "SUCCEEDED");
            for (JsonNode doubtful : candidates(college, "TO_BE_CONFIRMED")) {
                admin.post("/api/candidates/" + doubtful.get("number").asText() + "/confirmation",
                        Map.of("note", "已核对身份证原件"));
                byHand++;
            }
        }
        long accurate = cast.colleges().stream().mapToLong(college -> candidates(college, "ACCURATE").size()).sum();
        return new Narrator.Told<>(null, accurate, byHand + " of them confirmed by hand");
    }

    /** A college's candidates in this state. */
    static List<JsonNode> candidates(Cast.College college, String state) {
        return Lists.all(college.admin(), "/api/candidates?state=" + state);
    }
}
