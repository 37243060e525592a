package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Each college applies to be a site, the organization approves it, and the college sets up its rooms. */
final class SiteOpening {

    private static final int SEATS = 30;

    private final Cast cast;
    private final Offer offer;

    SiteOpening(Cast cast, Offer offer) {
        this.cast = cast;
        this.offer = offer;
    }

    Narrator.Told<Void> open() {
        int rooms = 0;
        for (Cast.College college : cast.colleges()) {
            rooms += setUpRooms(college, approvedSite(college));
        }
        return new Narrator.Told<>(null, cast.colleges().size(), rooms + " rooms");
    }

    private String approvedSite(Cast.College college) {
        String site = college.admin().post("/api/sites", Map.of("certificateTypeId", offer.certificateTypeId(),
                "level", offer.level(), "regionCode", college.files().regionCode(), "address", "学府路1号实训楼",
                "contactName", "周务", "contactPhone", "19900000001")).get("id").asText();
        college.admin().post("/api/sites/" + site + "/submit", Map.of());
        cast.organization().admin().post("/api/sites/" + site + "/approve", Map.of());
        return site;
    }

    /** As many rooms as its people need, each for both subjects one after the other. */
    private int setUpRooms(Cast.College college, String site) {
        List<JsonNode> people = Enrolling.candidates(college, "ACCURATE");
        int rooms = (people.size() + SEATS - 1) / SEATS;
        for (int i = 1; i <= rooms; i++) {
            college.admin().post("/api/plans/" + offer.planId() + "/rooms", Map.of("siteId", site,
                    "certificateTypeId", offer.certificateTypeId(), "level", offer.level(),
                    "name", "笔试实操考场" + (100 + i), "address", "实训楼" + (100 + i), "seats", SEATS,
                    "subjectIds", List.of(offer.writtenId(), offer.practicalId())));
        }
        return rooms;
    }
}
