package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
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

    /** Stands in the notes where the platform's address belongs, which the next start may change. */
    public static final String ADDRESS = "{address}";

    /** What a visitor wants to know, as text. */
    public String notes(String password) {
        StringBuilder notes = new StringBuilder("Open " + ADDRESS + " and sign in; the password of each account is "
                + password + "\n");
        notes.append(account(cast.operator(), "平台管理 operator"));
        notes.append(account(cast.organization().admin(), "培训评价组织 evaluation organization"));
        cast.colleges().forEach(college -> notes.append(account(college.admin(), "试点院校 college, " + college.files().name())));
        notes.append("A certificate: ").append(issued.getFirst().get("certificateNumber").asText()).append('\n');
        notes.append("Its verification: ").append(ADDRESS).append(URI.create(link).getPath()).append('\n');
        return notes.append("API reference: ").append(ADDRESS).append("/api/docs\n").toString();
    }

    private static String account(Person holder, String role) {
        return "  %-14s %s%n".formatted(holder.loginName(), role);
    }
}
