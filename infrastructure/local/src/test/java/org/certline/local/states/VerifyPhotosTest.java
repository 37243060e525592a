package org.certline.local.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.certline.local.json.Json;
import org.junit.jupiter.api.Test;

/** The workflow {@code verify-photos}, with what its function may answer. */
class VerifyPhotosTest {

    private static final String FUNCTION = "${VerifyPhotoArn}";

    private final Machine machine = new Machine();

    private Object run(String numbers) throws IOException {
        return machine.run(Files.readString(Path.of("../../workflows/verify-photos.asl.json")),
                "{\"tenantId\": \"t\", \"taskId\": \"1\", \"chunk\": \"0\", \"numbers\": " + numbers + "}");
    }

    @Test
    void countsWhatCameOfEachCandidate() throws IOException {
        machine.task(FUNCTION, argument -> Json.object(argument).containsKey("number")
                ? Map.of("outcome", "n-" + Json.object(argument).get("number"))
                : argument);
        assertThat(run("[\"7\", \"8\"]")).isEqualTo(Map.of("tenantId", "t", "taskId", "1", "chunk", "0",
                "outcomes", List.of("n-7", "n-8")));
        assertThat(Json.object(run("[\"9\"]")).get("outcomes")).isEqualTo(List.of("n-9"));
    }

    @Test
    void aServiceThatStaysAwayIsTriedAgainAndThenCountedAsNotVerified() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        machine.task(FUNCTION, argument -> {
            if (!Json.object(argument).containsKey("number")) {
                return argument;
            }
            asked.incrementAndGet();
            throw new StateError("org.certline.verifyphoto.IdentityUnavailableException", "InternalError");
        });
        assertThat(Json.object(run("[\"7\"]")).get("outcomes")).isEqualTo(List.of("notVerified"));
        assertThat(asked).hasValue(5);
        assertThat(machine.pauses).hasSize(4);
    }
}
