package org.certline.local.simulator;

import io.micronaut.json.tree.JsonNode;
import java.util.Map;

/** One action of a simulated service. */
interface SimulatedAction {

    /**
     * The fields of the answer beside {@code RequestId}.
     *
     * @throws ActionRefused with the code the real service would give
     */
    Map<String, JsonNode> answer(JsonNode parameters, Behaviour behaviour) throws ActionRefused;

    /** The parameter's text, as the real service demands it. */
    static String required(JsonNode parameters, String name) throws ActionRefused {
        JsonNode value = parameters.get(name);
        if (value == null || !value.isString() || value.getStringValue().isEmpty()) {
            throw new ActionRefused("MissingParameter", "The request is missing the parameter `" + name + "`.");
        }
        return value.getStringValue();
    }
}
