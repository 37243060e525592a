package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a list of the API to its end. */
final class Lists {

    private Lists() {
    }

    /** Every item, page by page. */
    static List<JsonNode> all(Person person, String path) {
        List<JsonNode> items = new ArrayList<>();
        String sized = path + (path.contains("?") ? "&" : "?") + "size=100";
        String cursor = "";
        do {
            JsonNode page = person.get(cursor.isEmpty()
                    ? sized
                    : sized + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            page.get("items").forEach(items::add);
            cursor = page.get("next").asText();
        } while (!cursor.isEmpty());
        return items;
    }
}
