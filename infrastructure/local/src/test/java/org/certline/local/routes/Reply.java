package org.certline.local.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.certline.local.json.Json;

/** What the gateway answered to a request. */
record Reply(String request, int status, String type, String body) {

    /** A request that the platform did not break on, and if it refused it, says why in a problem document. */
    void isSound() {
        assertThat(status).as(toString()).isLessThan(500);
        if (status >= 400) {
            isProblem(status);
        }
    }

    void isProblem(int expected) {
        assertThat(status).as(toString()).isEqualTo(expected);
        assertThat(type).as(toString()).startsWith("application/problem+json");
        Map<String, Object> problem = Json.object(Json.read(body));
        assertThat(problem).as(toString()).containsEntry("status", expected).containsKeys("code", "title", "type");
    }

    void isRefusedBetween(int least, int most) {
        assertThat(status).as(toString()).isBetween(least, most);
        isProblem(status);
    }

    @Override
    public String toString() {
        return request + " was answered " + status + " " + body.substring(0, Math.min(body.length(), 400));
    }
}
