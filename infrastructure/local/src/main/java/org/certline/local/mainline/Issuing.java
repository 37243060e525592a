package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The organization issues electronic certificates; a stranger checks one of them. */
final class Issuing {

    private final Cast cast;
    private final Offer offer;

    Issuing(Cast cast, Offer offer) {
        this.cast = cast;
        this.offer = offer;
    }

    Narrator.Told<List<JsonNode>> issue() {
        Person admin = cast.organization().admin();
        List<String> ids = records("TO_ISSUE").stream().map(record -> record.get("id").asText()).toList();
        JsonNode task = admin.post("/api/issuances", Map.of("recordIds", ids, "form", "ELECTRONIC"));
        TaskWatch.until(admin, task.get("id").asText(), "SUCCEEDED");
        List<JsonNode> issued = records("ISSUED");
        return new Narrator.Told<>(issued, issued.size(),
                "issued, sealed and on the chain; " + records("STAMP_FAILED").size() + " failed");
    }

    /** The certificate's PDF. */
    byte[] download(JsonNode record) {
        Person admin = cast.organization().admin();
        JsonNode link = admin.get("/api/certificates/" + record.get("id").asText() + "/file");
        return admin.download(URI.create(link.get("url").asText()));
    }

    /** Where its QR code leads. */
    String verificationLink(JsonNode record) {
        return cast.organization().admin().get("/api/certificates/" + record.get("id").asText())
                .at("/files/0/verification").asText();
    }

    /** By number and name, as an employer would. */
    Narrator.Told<JsonNode> verify(JsonNode record) {
        String name = record.get("candidateName").asText();
        JsonNode verdict = cast.stranger().post("/api/verification",
                Map.of("number", record.get("certificateNumber").asText(), "name", name));
        return new Narrator.Told<>(verdict, 1, "certificate: " + verdict.path("overall").asText());
    }

    private List<JsonNode> records(String state) {
        return Lists.all(cast.organization().admin(),
                "/api/certificates?state=" + state + "&planId=" + offer.planId());
    }
}
