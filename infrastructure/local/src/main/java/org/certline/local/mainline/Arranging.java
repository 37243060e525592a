package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The organization seats everybody and publishes; papers can be had from then on. */
final class Arranging {

    private final Cast cast;
    private final String arrangements;
    private final String plan;

    Arranging(Cast cast, Offer offer) {
        this.cast = cast;
        this.plan = "/api/plans/" + offer.planId();
        this.arrangements = plan + "/arrangements";
    }

    Narrator.Told<Void> arrange() {
        Person admin = cast.organization().admin();
        run(admin.post(arrangements, Map.of()));
        int unplaced = Lists.all(admin, plan + "/unplaced").size();
        run(admin.post(arrangements + "/publication", Map.of("acceptUnplaced", false)));
        return new Narrator.Told<>(null, placements().size(), "seats given, " + unplaced + " unplaced, published");
    }

    /** A college looks at its tickets, in one file. */
    Narrator.Told<byte[]> papers() {
        Cast.College college = cast.colleges().getFirst();
        JsonNode link = college.admin().get(plan + "/tickets");
        byte[] pdf = college.admin().download(URI.create(link.get("url").asText()));
        return new Narrator.Told<>(pdf, 1, "file of tickets, " + pdf.length / 1024 + " kB");
    }

    /** Every seat of the plan. */
    List<JsonNode> placements() {
        return Lists.all(cast.organization().admin(), plan + "/placements");
    }

    private void run(JsonNode task) {
        TaskWatch.until(cast.organization().admin(), task.get("id").asText(), "SUCCEEDED");
    }
}
