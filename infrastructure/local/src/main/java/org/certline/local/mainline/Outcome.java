package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What the main line left behind.
 *
 * @param issued      every record with its certificate number
 * @param verdict     what the public verification said of the first
 * @param link        where the first one's QR code leads
 * @param certificate the first one's PDF
 */
public record Outcome(Cast cast, List<JsonNode> issued, JsonNode verdict, String link, byte[] certificate) {

    /** What a visitor wants to know, as text. */
    public String notes(String address, String password) {
        JsonNode first = issued.getFirst();
        StringBuilder notes = new StringBuilder("Accounts (password of each: " + password + ")\n");
        notes.append("  operator, ").append(cast.organization().admin().loginName());
        cast.colleges().forEach(college -> notes.append(", ").append(college.admin().loginName()));
        notes.append("\nA certificate: ").append(first.get("certificateNumber").asText());
        notes.append("\nIts verification: ").append(address).append("/api/verification")
                .append(link.substring(link.lastIndexOf('/')));
        notes.append("\nAPI reference: ").append(address).append("/api/docs");
        return notes.append('\n').toString();
    }
}
