package org.certline.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatheredTest {

    private static final String BASE = """
            {"openapi": "3.0.1", "components": {"schemas": {"Problem": {"type": "object"}}}}""";

    private static final String ROOMS = """
            {"paths": {"/api/rooms": {"post": {
               "operationId": "add",
               "parameters": [{"name": "caller", "in": "query", "schema": {"$ref": "#/components/schemas/Caller"}},
                              {"name": "plan", "in": "query", "schema": {"type": "string"}}],
               "requestBody": {"required": true, "content": {"application/json": {"schema": {"allOf": [
                  {"$ref": "#/components/schemas/View"},
                  {"type": "object", "properties": {"caller": {"$ref": "#/components/schemas/Caller"}}}]}}}},
               "responses": {"201": {"description": "added"}}}}},
             "components": {"schemas": {"View": {"type": "string"}, "Same": {"type": "integer"},
               "Holder": {"properties": {"it": {"$ref": "#/components/schemas/View"}}}, "Caller": {"type": "object"}}}}""";

    private static final String SITES = """
            {"paths": {"/api/sites": {"delete": {
               "operationId": "add",
               "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {
                  "caller": {"$ref": "#/components/schemas/Caller"}}}}}},
               "responses": {"204": {"description": "gone"}}}}},
             "components": {"schemas": {"View": {"type": "number"}, "Same": {"type": "integer"},
               "Holder": {"properties": {"it": {"$ref": "#/components/schemas/View"}}}}}}""";

    @Test
    void namesEveryOperationAfterItsFunctionAndSaysHowErrorsLook() throws IOException {
        Map<String, Object> add = operation(gather(Map.of("rooms", json(ROOMS), "exam-sites", json(SITES))),
                "/api/sites", "delete");

        assertThat(add).containsEntry("operationId", "exam-sites.add").containsKey("tags");
        assertThat(Json.object(add, "responses")).containsOnlyKeys("204", "default");
    }

    @Test
    void leavesOutTheCaller() throws IOException {
        Map<String, Object> whole = gather(Map.of("rooms", json(ROOMS), "exam-sites", json(SITES)));

        assertThat(whole.toString()).doesNotContain("Caller");
        assertThat(operation(whole, "/api/rooms", "post").toString())
                .contains("name=plan", "schema={$ref=#/components/schemas/Rooms.View}");
        assertThat(operation(whole, "/api/sites", "delete")).doesNotContainKey("requestBody");
    }

    @Test
    void namesSchemasApartThatDifferBetweenFunctions() throws IOException {
        Map<String, Object> whole = gather(Map.of("rooms", json(ROOMS), "exam-sites", json(SITES)));

        assertThat(Json.object(Json.object(whole, "components"), "schemas")).containsOnlyKeys(
                "ExamSites.Holder", "ExamSites.View", "Problem", "Rooms.Holder", "Rooms.View", "Same");
    }

    @Test
    void refusesTwoFunctionsForOneRoute() throws IOException {
        Map<String, Map<String, Object>> twice = Map.of("rooms", json(ROOMS), "other", json(ROOMS));

        assertThatThrownBy(() -> gather(twice)).hasMessageContaining("two functions answer");
    }

    private static Map<String, Object> gather(Map<String, Map<String, Object>> documents) throws IOException {
        return new Gathered(json(BASE)).of(documents);
    }

    private static Map<String, Object> operation(Map<String, Object> whole, String path, String method) {
        return Json.object(Json.object(Json.object(whole, "paths"), path), method);
    }

    private static Map<String, Object> json(String text) throws IOException {
        return ObjectMapper.getDefault().readValue(text, Argument.mapOf(String.class, Object.class));
    }
}
