package org.certline.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.certline.local.json.Json;

/**
 * One CloudFormation template as read from its file, nothing resolved yet.
 *
 * @param folder where the template and its assets lie
 */
record Stack(
        Path folder,
        Map<String, Resource> resources,
        Map<String, Object> parameters,
        Map<String, Object> conditions,
        Map<String, Object> mappings,
        Map<String, Object> outputs) {

    /** Reads a template; {@code given} values take the place of its parameters' defaults. */
    static Stack read(Path file, Map<String, String> given) {
        try {
            Map<String, Object> template = Json.object(Json.read(Files.readAllBytes(file)));
            Map<String, Resource> resources = new LinkedHashMap<>();
            Json.object(template.get("Resources")).forEach((id, declared) -> {
                Map<String, Object> resource = Json.object(declared);
                resources.put(id, new Resource(id, (String) resource.get("Type"), withCondition(resource)));
            });
            return new Stack(
                    file.toAbsolutePath().getParent(),
                    resources,
                    parameters(Json.object(template.get("Parameters")), given),
                    Json.object(template.get("Conditions")),
                    Json.object(template.get("Mappings")),
                    Json.object(template.get("Outputs")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file of an asset that the template names by its key in the asset bucket. */
    Optional<Path> asset(String key) {
        return Optional.of(folder.resolve("asset." + key)).filter(Files::isRegularFile);
    }

    private static Map<String, Object> withCondition(Map<String, Object> resource) {
        Map<String, Object> properties = new LinkedHashMap<>(Json.object(resource.get("Properties")));
        if (resource.get("Condition") instanceof String condition) {
            properties.put(Resource.CONDITION, condition);
        }
        return properties;
    }

    private static Map<String, Object> parameters(Map<String, Object> declared, Map<String, String> given) {
        Map<String, Object> values = new HashMap<>();
        declared.forEach((name, parameter) ->
                values.put(name, given.getOrDefault(name, Json.string(Json.object(parameter), "Default").orElse(""))));
        return values;
    }
}
