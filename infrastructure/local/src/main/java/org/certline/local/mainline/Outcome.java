package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What the main line left behind.
 *
 * @param issued      every record with its certificate number
 * @param verdict     what the public verification said of the first
 * @param certificate the first one's PDF
 */
public record Outcome(Cast cast, Offer offer, List<JsonNode> issued, JsonNode verdict, byte[] certificate) {

    /** What a visitor wants to know, as text. */
    public String notes(String address, String password) {
        JsonNode first = issued.getFirst();
        StringBuilder notes = new StringBuilder("Accounts (password of each: " + password + ")\n");
        notes.append("  operator, ").append(cast.organization().admin().loginName());
        cast.colleges().forEach(college -> notes.append(", ").append(college.admin().loginName()));
        notes.append("\nA certificate: ").append(first.get("certificateNumber").asText());
        notes.append("\nIts verification: ").append(address).append("/api/verification/")
                .append(verdict.path("token").asText(first.path("token").asText()));
        notes.append("\nAPI reference: ").append(address).append("/api/docs");
        return notes.append('\n').toString();
    }
}
