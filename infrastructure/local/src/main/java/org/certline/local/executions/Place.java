package org.certline.local.executions;

import java.util.HashMap;
import java.util.Map;
import org.certline.local.json.Json;

/** Where an execution is: before a state, with what that state gets. */
record Place(String state, Object input, Map<String, Object> variables) {

    static Place of(Map<String, Object> document) {
        return new Place((String) document.get("state"), document.get("input"), Json.object(document.get("variables")));
    }

    Map<String, Object> document() {
        Map<String, Object> document = new HashMap<>();
        document.put("state", state);
        document.put("input", input);
        document.put("variables", variables);
        return document;
    }
}
