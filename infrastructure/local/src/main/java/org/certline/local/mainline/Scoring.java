package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The organization imports the scores of each subject; the pass rule makes results of them. */
final class Scoring {

    private static final List<String> TITLES = List.of("准考证号", "考生姓名", "成绩", "状态");
    private static final int OF_TWENTY_FAIL = 1;

    private final Cast cast;
    private final Offer offer;
    private final Random random = new Random(7);

    Scoring(Cast cast, Offer offer) {
        this.cast = cast;
        this.offer = offer;
    }

    Narrator.Told<Void> enter(List<JsonNode> placements) {
        long entered = 0;
        for (String subject : List.of(offer.writtenId(), offer.practicalId())) {
            List<List<String>> rows = placements.stream()
                    .filter(one -> one.get("subjectId").asText().equals(subject)).map(this::row).toList();
            JsonNode counts = Importing.of(cast.organization().admin(),
                    "/api/plans/" + offer.planId() + "/scores/imports", Sheets.write("scores.xlsx", TITLES, rows),
                    Map.of("subjectId", subject)).get("counts");
            entered += counts.path("created").asLong();
        }
        return new Narrator.Told<>(null, entered, "scores of two subjects");
    }

    Narrator.Told<Void> results() {
        List<JsonNode> results = Lists.all(cast.organization().admin(), "/api/plans/" + offer.planId() + "/results");
        long passed = results.stream().filter(one -> one.get("outcome").asText().equals("PASSED")).count();
        return new Narrator.Told<>(null, passed, "passed of " + results.size());
    }

    private List<String> row(JsonNode placement) {
        boolean fails = random.nextInt(20) < OF_TWENTY_FAIL;
        int points = fails ? 30 + random.nextInt(29) : 60 + random.nextInt(40);
        return List.of(placement.get("ticketNumber").asText(), placement.get("candidateName").asText(),
                Integer.toString(points), "正常");
    }
}
