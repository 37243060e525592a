package org.certline.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The template that the build has just made. */
record Template(String text, JsonNode json) {

    static Template load(String stack) throws IOException {
        String text = Files.readString(Path.of("target/cdk.out", stack + ".template.json"));
        return new Template(text, new ObjectMapper().readTree(text));
    }

    /** Resources of a type, by logical id. */
    Map<String, JsonNode> resources(String type) {
        Map<String, JsonNode> found = new TreeMap<>();
        json.get("Resources").properties().stream()
                .filter(resource -> resource.getValue().get("Type").asText().equals(type))
                .forEach(resource -> found.put(resource.getKey(), resource.getValue()));
        return found;
    }

    JsonNode resource(String id) {
        return json.get("Resources").get(id);
    }

    int size() {
        return json.get("Resources").size();
    }
}
