package org.certline.local.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.certline.local.json.Json;
import org.junit.jupiter.api.Test;

/** The definition {@code schedule} with its steps given, each saying what it was asked. */
final class ScheduleTest {

    private static final String SCHEDULE = "${ScheduleArn}";
    private static final String PAPERS = "${PapersArn}";
    private static final String INPUT = """
            {"mode": "%s", "organizationId": "org", "planId": "202603020001", "taskId": "task"}""";

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Machine machine = new Machine();

    @Test
    void arrangesInThreeSteps() throws IOException {
        goingOn(true);
        run("ARRANGE");
        assertThat(asked).containsExactly("CHECK", "SEAT after former", "NUMBER after former");
    }

    @Test
    void publishesAfterThePapersOfEverySiteAndCollege() throws IOException {
        goingOn(true);
        run("PUBLISH");
        assertThat(asked.subList(0, 2)).containsExactly("CHECK", "LIST of former");
        assertThat(asked.subList(2, 4)).containsExactlyInAnyOrder("PRINT SITE s of former", "PRINT COLLEGE c of former");
        assertThat(asked.subList(4, 5)).containsExactly("PUBLISH after former");
    }

    @Test
    void stopsWhereTheCheckSaysNo() throws IOException {
        goingOn(false);
        run("ARRANGE");
        assertThat(asked).containsExactly("CHECK");
    }

    @Test
    void aStepThatKeepsFailingEndsTheTask() {
        machine.task(SCHEDULE, arguments -> {
            String step = (String) Json.object(arguments).get("step");
            asked.add(step);
            if (step.equals("SEAT")) {
                throw new StateError("Lambda.Unknown", "down");
            }
            return answer(arguments, true);
        });
        assertThatExceptionOfType(StateError.class).isThrownBy(() -> run("ARRANGE"));
        assertThat(asked).containsExactly("CHECK", "SEAT", "SEAT", "SEAT", "SEAT", "FAIL");
    }

    private void goingOn(boolean goesOn) {
        machine.task(SCHEDULE, arguments -> {
            Map<String, Object> order = Json.object(arguments);
            asked.add(order.get("step")
                    + (order.containsKey("formerRunId") ? " after " + order.get("formerRunId") : ""));
            return answer(arguments, goesOn);
        });
        machine.task(PAPERS, arguments -> {
            Map<String, Object> order = Json.object(arguments);
            asked.add(order.get("step") + (order.containsKey("kind") ? " " + order.get("kind") + " " + order.get("id") : "")
                    + " of " + order.get("formerRunId"));
            return Map.of("papers", List.of(Map.of("kind", "SITE", "id", "s"), Map.of("kind", "COLLEGE", "id", "c")));
        });
    }

    private static Object answer(Object arguments, boolean goesOn) {
        Map<String, Object> order = new TreeMap<>(Json.object(arguments));
        order.put("goesOn", goesOn);
        order.put("formerRunId", "former");
        return order;
    }

    private void run(String mode) throws IOException {
        machine.run(Files.readString(Path.of("../../workflows/schedule.asl.json")), INPUT.formatted(mode));
    }
}
