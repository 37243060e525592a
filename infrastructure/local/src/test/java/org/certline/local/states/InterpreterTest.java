package org.certline.local.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.certline.local.json.Json;
import org.junit.jupiter.api.Test;

final class InterpreterTest {

    private final Machine machine = new Machine();

    @Test
    void passMakesItsOutputFromInputAndContext() {
        assertThat(machine.run("""
                {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true, "Output": {
                  "sum": "{% $states.input.a + $states.input.b %}",
                  "who": "{% $states.context.Execution.Name & '/' & $states.context.State.Name %}",
                  "fixed": [1, "x", null]}}}}
                """, "{\"a\": 1, \"b\": 2}"))
                .isEqualTo(Map.of("sum", 3, "who", "batch-7/A", "fixed", Arrays.asList(1, "x", null)));
    }

    @Test
    void passWithoutOutputHandsItsInputOn() {
        assertThat(machine.run("{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"End\": true}}}", "{\"a\": null}"))
                .isEqualTo(Json.read("{\"a\": null}"));
    }

    @Test
    void nullIsAValueAndAnEmptyListStaysAList() {
        assertThat(machine.run("""
                {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true, "Output": {
                  "isNull": "{% $states.input.a = null %}", "null": "{% $states.input.a %}", "list": "{% [] %}",
                  "one": "{% [$states.input.b[$ > 2]] %}"}}}}
                """, "{\"a\": null, \"b\": [1, 2, 3]}"))
                .isEqualTo(Json.read("{\"isNull\": true, \"null\": null, \"list\": [], \"one\": [3]}"));
    }

    @Test
    void taskHandsItsArgumentsToTheResourceAndShowsTheResult() {
        machine.task("double", argument -> Map.of("Payload", (Integer) Json.object(argument).get("n") * 2));
        assertThat(machine.run("""
                {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "double", "End": true,
                  "Arguments": {"n": "{% $states.input.n + 1 %}"}, "Output": "{% $states.result.Payload %}"}}}
                """, "{\"n\": 4}")).isEqualTo(10);
    }

    @Test
    void assignedVariablesAreSeenByLaterStatesOnly() {
        assertThat(machine.run("""
                {"StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Next": "B", "Assign": {"n": 1, "list": "{% [1..3] %}"}},
                  "B": {"Type": "Pass", "Next": "C", "Assign": {"n": "{% $n + 1 %}"}, "Output": {"before": "{% $n %}"}},
                  "C": {"Type": "Succeed", "Output": {"before": "{% $states.input.before %}", "n": "{% $n %}",
                    "list": "{% $list %}"}}}}
                """, "{}")).isEqualTo(Map.of("before", 1, "n", 2, "list", List.of(1, 2, 3)));
    }

    @Test
    void choiceTakesTheFirstRuleThatHolds() {
        String definition = """
                {"StartAt": "A", "States": {
                  "A": {"Type": "Choice", "Default": "None", "Choices": [
                    {"Condition": "{% $states.input.n > 10 %}", "Next": "Many", "Assign": {"size": "many"}},
                    {"Condition": "{% $states.input.n > 1 %}", "Next": "Some", "Output": "some"}]},
                  "Many": {"Type": "Succeed", "Output": "{% $size %}"},
                  "Some": {"Type": "Succeed"},
                  "None": {"Type": "Succeed", "Output": "none"}}}
                """;
        assertThat(machine.run(definition, "{\"n\": 11}")).isEqualTo("many");
        assertThat(machine.run(definition, "{\"n\": 2}")).isEqualTo("some");
        assertThat(machine.run(definition, "{\"n\": 0}")).isEqualTo("none");
    }

    @Test
    void choiceWithoutDefaultFailsWhereNothingHolds() {
        assertFails("States.NoChoiceMatched", """
                {"StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": [
                  {"Condition": "{% false %}", "Next": "A"}]}}}
                """);
    }

    @Test
    void waitWaitsForSecondsOrUntilATime() {
        machine.run("""
                {"StartAt": "A", "States": {
                  "A": {"Type": "Wait", "Seconds": "{% $states.input.s %}", "Next": "B"},
                  "B": {"Type": "Wait", "Timestamp": "2026-04-01T00:00:00Z", "End": true}}}
                """, "{\"s\": 30}");
        assertThat(machine.pauses).containsExactly(Duration.ofSeconds(30));
        assertThat(machine.until).containsExactly(Instant.parse("2026-04-01T00:00:00Z"));
    }

    @Test
    void failEndsWithItsErrorAndCause() {
        assertThatExceptionOfType(StateError.class)
                .isThrownBy(() -> machine.run("""
                        {"StartAt": "A", "States": {"A": {"Type": "Fail", "Error": "Stopped", "Cause": "{% 'n=' & 1 %}"}}}
                        """, "{}"))
                .satisfies(error -> assertThat(error.error()).isEqualTo("Stopped"))
                .withMessage("n=1");
    }

    @Test
    void retriesBackOffAndThenTheCatcherTakesOver() {
        AtomicInteger attempts = new AtomicInteger();
        machine.task("busy", argument -> {
            attempts.incrementAndGet();
            throw new StateError("Busy", "come back");
        });
        assertThat(machine.run("""
                {"StartAt": "A", "States": {
                  "A": {"Type": "Task", "Resource": "busy", "End": true,
                    "Retry": [{"ErrorEquals": ["Other"], "MaxAttempts": 9},
                      {"ErrorEquals": ["Busy"], "IntervalSeconds": 2, "BackoffRate": 3, "MaxAttempts": 3, "MaxDelaySeconds": 10}],
                    "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "B", "Assign": {"kept": "{% $states.input.id %}"},
                      "Output": "{% $states.errorOutput.Error & ': ' & $states.errorOutput.Cause %}"}]},
                  "B": {"Type": "Succeed", "Output": ["{% $states.input %}", "{% $kept %}"]}}}
                """, "{\"id\": 5}")).isEqualTo(List.of("Busy: come back", 5));
        assertThat(attempts).hasValue(4);
        assertThat(machine.pauses)
                .containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(6), Duration.ofSeconds(10));
    }

    @Test
    void aRetriedTaskSeesItsCountAndMaySucceed() {
        machine.task("third", argument -> {
            if (!argument.equals(2)) {
                throw new StateError("Busy", "");
            }
            return "done";
        });
        assertThat(machine.run("""
                {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "third", "End": true,
                  "Arguments": "{% $states.context.State.RetryCount %}",
                  "Retry": [{"ErrorEquals": ["States.TaskFailed"]}]}}}
                """, "{}")).isEqualTo("done");
    }

    @Test
    void aTaskThatTakesTooLongTimesOutWhichTaskFailedDoesNotMean() {
        machine.task("slow", argument -> {
            try {
                TimeUnit.HOURS.sleep(1);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return null;
        });
        assertThat(machine.run("""
                {"StartAt": "A", "States": {
                  "A": {"Type": "Task", "Resource": "slow", "TimeoutSeconds": 1, "End": true, "Catch": [
                    {"ErrorEquals": ["States.TaskFailed"], "Next": "Wrong"},
                    {"ErrorEquals": ["States.Timeout"], "Next": "Right", "Output": "late"}]},
                  "Wrong": {"Type": "Fail"}, "Right": {"Type": "Succeed"}}}
                """, "{}")).isEqualTo("late");
    }

    @Test
    void parallelRunsItsBranchesTogetherAndKeepsTheirOrder() {
        CyclicBarrier both = new CyclicBarrier(2);
        machine.task("meet", argument -> {
            try {
                both.await(10, TimeUnit.SECONDS);
                return argument;
            } catch (Exception missed) {
                throw new StateError("Missed", String.valueOf(missed));
            }
        });
        assertThat(machine.run("""
                {"StartAt": "A", "States": {"A": {"Type": "Parallel", "End": true, "Arguments": {"n": 1}, "Branches": [
                  {"StartAt": "X", "States": {"X": {"Type": "Task", "Resource": "meet", "Arguments": "{% $states.input.n %}", "End": true}}},
                  {"StartAt": "Y", "States": {"Y": {"Type": "Task", "Resource": "meet", "Arguments": 2, "End": true}}}]}}}
                """, "{}")).isEqualTo(List.of(1, 2));
    }

    @Test
    void aFailingBranchFailsTheParallelState() {
        assertThat(machine.run("""
                {"StartAt": "A", "States": {
                  "A": {"Type": "Parallel", "End": true, "Branches": [
                    {"StartAt": "X", "States": {"X": {"Type": "Fail", "Error": "Broken"}}}],
                    "Catch": [{"ErrorEquals": ["Broken"], "Next": "B"}]},
                  "B": {"Type": "Succeed", "Output": "{% $states.input.Error %}"}}}
                """, "{}")).isEqualTo("Broken");
    }

    @Test
    void mapSelectsEachItemsInputAndReadsTheVariablesAround() {
        assertThat(machine.run("""
                {"StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Next": "B", "Assign": {"factor": 10}},
                  "B": {"Type": "Map", "End": true, "Items": "{% $states.input.rows %}", "MaxConcurrency": 2,
                    "ItemSelector": {"row": "{% $states.context.Map.Item.Value %}", "at": "{% $states.context.Map.Item.Index %}",
                      "of": "{% $count($states.input.rows) %}"},
                    "ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"}, "StartAt": "C", "States": {
                      "C": {"Type": "Pass", "End": true,
                        "Output": "{% $states.input.row * $factor + $states.input.at + $states.input.of / 10 %}"}}}}}}
                """, "{\"rows\": [1, 2, 3]}")).isEqualTo(List.of(10.3, 21.3, 32.3));
    }

    @Test
    void mapOverNothingIsNothing() {
        assertThat(machine.run("""
                {"StartAt": "A", "States": {"A": {"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "C", "States": {
                  "C": {"Type": "Pass", "End": true}}}}}}
                """, "[]")).isEqualTo(List.of());
    }

    @Test
    void anItemThatFailsFailsAnInlineMapButACaughtOneStopsNobodyElse() {
        machine.task("odd", argument -> {
            if ((Integer) argument % 2 == 0) {
                throw new StateError("Even", argument + " is even");
            }
            return argument;
        });
        String map = """
                {"StartAt": "A", "States": {"A": {"Type": "Map", "End": true, "ItemProcessor": {"StartAt": "C", "States": {
                  "C": {"Type": "Task", "Resource": "odd", "End": true%s}, "D": {"Type": "Pass", "End": true}}}}}}
                """;
        assertFails("Even", map.formatted(""), "[1, 2, 3]");
        assertThat(machine.run(map.formatted("""
                , "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "D", "Output": "{% $states.errorOutput.Cause %}"}]
                """), "[1, 2, 3]")).isEqualTo(List.of(1, "2 is even", 3));
    }

    @Test
    void aDistributedMapToleratesSomeFailures() {
        machine.task("small", argument -> {
            if ((Integer) argument > 2) {
                throw new StateError("Large", "");
            }
            return argument;
        });
        String map = """
                {"StartAt": "A", "States": {"A": {"Type": "Map", "End": true, "ToleratedFailurePercentage": 50,
                  "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                    "StartAt": "C", "States": {"C": {"Type": "Task", "Resource": "small", "End": true}}}}}}
                """;
        assertThat(machine.run(map, "[1, 2, 3, 4]")).isEqualTo(List.of(1, 2));
        assertFails("States.ExceedToleratedFailureThreshold", map, "[1, 3, 4, 5]");
    }

    @Test
    void anExpressionThatFailsOrYieldsNothingIsAnError() {
        assertFails("States.QueryEvaluationError", pass("{% $states.input.missing %}"));
        assertFails("States.QueryEvaluationError", pass("{% 1 + 'a' %}"));
        assertFails("States.QueryEvaluationError", pass("{% ( %}"));
    }

    @Test
    void theFunctionsOfStepFunctionsAreThere() {
        assertThat(machine.run(pass("{% $partition([1..5], 2) %}"), "{}"))
                .isEqualTo(List.of(List.of(1, 2), List.of(3, 4), List.of(5)));
        assertThat(machine.run(pass("{% $range(1, 9, 4) %}"), "{}")).asString().isEqualTo("[1, 5, 9]");
        assertThat(machine.run(pass("{% $parse('{\\\"a\\\": [1]}').a %}"), "{}")).isIn(1, List.of(1));
        assertThat(machine.run(pass("{% $hash('a', 'SHA-256') %}"), "{}")).asString().startsWith("ca978112");
        assertThat(machine.run(pass("{% $length($uuid()) %}"), "{}")).isEqualTo(36);
    }

    @Test
    void aValueBeyondTheLimitEndsTheExecutionWhateverIsCaught() {
        machine.task("large", argument -> "x".repeat(Interpreter.LARGEST_VALUE));
        assertFails("States.DataLimitExceeded", """
                {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "large", "End": true,
                  "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "A"}]}}}
                """);
    }

    @Test
    void goesOnFromAnyStateWithTheVariablesOfThatMoment() {
        Definition definition = Definition.of(Json.read("""
                {"StartAt": "A", "States": {
                  "A": {"Type": "Fail"},
                  "B": {"Type": "Pass", "Next": "C"},
                  "C": {"Type": "Succeed", "Output": "{% $states.input + $n %}"}}}
                """));
        assertThat(machine.from(definition, "B", 1, Map.of("n", 2))).isEqualTo(3);
        assertThat(machine.entered).containsExactly("B", "C");
    }

    private static String pass(String expression) {
        return """
                {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true, "Output": "%s"}}}
                """.formatted(expression);
    }

    private void assertFails(String error, String definition) {
        assertFails(error, definition, "{}");
    }

    private void assertFails(String error, String definition, String input) {
        assertThatExceptionOfType(StateError.class)
                .isThrownBy(() -> machine.run(definition, input))
                .satisfies(failed -> assertThat(failed.error()).isEqualTo(error));
    }
}
