package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Any import: ask for a link, upload, wait for the preview, confirm, wait for the end. */
final class Importing {

    private Importing() {
    }

    /** The ended task of a file imported by this route. */
    static JsonNode of(Person person, String route, Path file, Map<String, Object> parameters) {
        try {
            Map<String, Object> request = new HashMap<>(parameters);
            request.put("fileName", file.getFileName().toString());
            request.put("bytes", Files.size(file));
            JsonNode started = person.post(route, request);
            person.upload(URI.create(started.get("uploadLink").asText()), file);
            String task = started.at("/task/id").asText();
            TaskWatch.until(person, task, "TO_BE_CONFIRMED");
            person.post("/api/tasks/" + task + "/confirmation", Map.of());
            return TaskWatch.until(person, task, "SUCCEEDED");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
