package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;

/** The organization fetches who may get a certificate and signs, then each college signs as site. */
final class Signing {

    private final Cast cast;
    private final Offer offer;

    Signing(Cast cast, Offer offer) {
        this.cast = cast;
        this.offer = offer;
    }

    Narrator.Told<Void> fetch() {
        JsonNode fetched = cast.organization().admin().post("/api/plans/" + offer.planId() + "/pending-records",
                Map.of());
        return new Narrator.Told<>(null, fetched.get("eligible").asLong(),
                fetched.get("ineligible").asLong() + " not eligible");
    }

    Narrator.Told<Void> signAll() {
        long signed = sign(cast.organization().admin(), "ORGANIZATION_TO_SIGN");
        long sites = 0;
        for (Cast.College college : cast.colleges()) {
            sites += sign(college.admin(), "SITE_TO_SIGN");
        }
        return new Narrator.Told<>(null, signed, "signed by the organization, " + sites + " by the sites");
    }

    /** A batch is frozen, its link opened on a phone, signed by hand. */
    private long sign(Person admin, String state) {
        JsonNode batch = admin.post("/api/signing-batches", Map.of("state", state, "planId", offer.planId()));
        String id = batch.get("id").asText();
        URI link = URI.create(admin.post("/api/signing-batches/" + id + "/links", Map.of()).get("url").asText());
        String phone = "/api/sign/" + link.getPath().substring(link.getPath().lastIndexOf('/') + 1);
        JsonNode shown = cast.stranger().get(phone);
        if (shown.get("count").asLong() != batch.get("count").asLong()) {
            throw new MainLineException("the phone shows another count than the desk: " + shown);
        }
        return cast.stranger().post(phone, Map.of("signature", SealDrawing.hand(), "device", "demonstration"))
                .get("signed").asLong();
    }
}
