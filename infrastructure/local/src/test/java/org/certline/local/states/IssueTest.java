package org.certline.local.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.certline.local.json.Json;
import org.junit.jupiter.api.Test;

/** The workflow {@code issue}, with what its functions may answer. */
class IssueTest {

    private static final String INPUT = "{\"taskId\": \"t\", \"organizationId\": \"o\", \"pages\": [0, 1]}";

    private final Machine machine = new Machine();
    private final List<Object> steps = Collections.synchronizedList(new ArrayList<>());
    private Object recorded = List.of();

    IssueTest() {
        issue(argument -> Map.of("certificates", "0".equals(String.valueOf(argument.get("page")))
                ? List.of(certificate("1"), certificate("2"))
                : List.of(certificate("3"))));
        stamp(argument -> argument.get("certificate"));
        machine.task("${RecordArn}", argument -> {
            recorded = Json.object(argument).get("files");
            return Map.of("count", 3);
        });
    }

    @Test
    void everyCertificateIsRecordedAtOnceAndPublished() throws IOException {
        run();
        assertThat(recorded).isEqualTo(List.of(certificate("1"), certificate("2"), certificate("3")));
        assertThat(steps).filteredOn("PUBLISH"::equals).hasSize(2);
        assertThat(steps).endsWith("FINISH").doesNotContain("FAIL", "ABORT");
    }

    @Test
    void oneThatCannotBeSealedIsTriedAgainAndThenLeftOut() throws IOException {
        stamp(argument -> {
            if (argument.get("certificate").equals(certificate("2"))) {
                throw new StateError("java.lang.IllegalStateException", "no key");
            }
            return argument.get("certificate");
        });
        run();
        assertThat(recorded).isEqualTo(List.of(certificate("1"), certificate("3")));
        assertThat(machine.pauses).hasSize(3);
        assertThat(steps).contains("FAIL SEALING_FAILED").endsWith("FINISH");
    }

    @Test
    void whatCannotBePrintedIsNotTriedAgain() throws IOException {
        Function<Map<String, Object>, Object> numbers = argument -> Map.of("certificates", List.of(certificate("1")));
        issue(argument -> {
            if (argument.get("step").equals("RENDER")) {
                throw new StateError("org.certline.documents.pdf.MissingGlyphException", "U+20BB7");
            }
            return numbers.apply(argument);
        });
        run();
        assertThat(machine.pauses).isEmpty();
        assertThat(steps).contains("FAIL CHARACTER_NOT_PRINTABLE").endsWith("FINISH");
        assertThat(recorded).isEqualTo(List.of());
    }

    @Test
    void aChainThatStaysAwayAbortsTheIssuance() {
        machine.task("${RecordArn}", argument -> {
            throw new StateError("java.lang.IllegalStateException", "busy");
        });
        assertThatThrownBy(this::run).isInstanceOf(StateError.class);
        assertThat(steps).endsWith("ABORT").doesNotContain("PUBLISH", "FINISH");
    }

    private void run() throws IOException {
        machine.run(Files.readString(Path.of("../../workflows/issue.asl.json")), INPUT);
    }

    private void issue(Function<Map<String, Object>, Object> answer) {
        machine.task("${IssueArn}", argument -> {
            Map<String, Object> order = Json.object(argument);
            steps.add(order.containsKey("reason") ? order.get("step") + " " + order.get("reason") : order.get("step"));
            return order.get("step").equals("NUMBER") || order.get("step").equals("RENDER")
                    ? answer.apply(order)
                    : Map.of("certificates", List.of());
        });
    }

    private void stamp(Function<Map<String, Object>, Object> answer) {
        machine.task("${StampArn}", argument -> answer.apply(Json.object(argument)));
    }

    private static Map<String, Object> certificate(String number) {
        return Map.of("certificateNumber", number, "fileVersion", "1");
    }
}
