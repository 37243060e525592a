package org.certline.local.executions;

import java.util.HashMap;
import java.util.Map;
import org.certline.local.json.Json;
import org.certline.local.states.StateError;

/**
 * An execution as the journal keeps it: its request, how far it is, how it ended.
 *
 * @param machine ARN of the state machine
 * @param input JSON text as it was sent
 * @param started seconds since 1970
 * @param stopped seconds since 1970, 0 while it runs
 * @param at the state it goes on from, with its input and the variables at that point; null before the first
 * @param output JSON text where it succeeded
 */
record Execution(String arn, String machine, String name, String input, double started, Status status, double stopped,
        Map<String, Object> at, String output, String error, String cause) {

    enum Status { RUNNING, SUCCEEDED, FAILED, TIMED_OUT, ABORTED }

    static Execution begun(String machine, String name, String input, double now) {
        String arn = machine.replace(":stateMachine:", ":execution:") + ":" + name;
        return new Execution(arn, machine, name, input, now, Status.RUNNING, 0, null, null, null, null);
    }

    Execution at(Map<String, Object> place) {
        return new Execution(arn, machine, name, input, started, status, stopped, place, output, error, cause);
    }

    Execution succeeded(Object result, double now) {
        return new Execution(arn, machine, name, input, started, Status.SUCCEEDED, now, null, Json.text(result), null, null);
    }

    Execution ended(Status how, StateError why, double now) {
        return new Execution(arn, machine, name, input, started, how, now, at, null, why.error(), why.cause());
    }

    /** Under what the journal keeps it. */
    String id() {
        return id(arn);
    }

    static String id(String arn) {
        String[] parts = arn.split(":");
        return parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    boolean running() {
        return status == Status.RUNNING;
    }

    Map<String, Object> document() {
        Map<String, Object> document = new HashMap<>();
        document.put("arn", arn);
        document.put("machine", machine);
        document.put("name", name);
        document.put("input", input);
        document.put("started", started);
        document.put("status", status.name());
        document.put("stopped", stopped);
        document.put("at", at);
        document.put("output", output);
        document.put("error", error);
        document.put("cause", cause);
        return document;
    }

    static Execution of(Map<String, Object> document) {
        Object at = document.get("at");
        return new Execution(
                (String) document.get("arn"), (String) document.get("machine"), (String) document.get("name"),
                (String) document.get("input"), ((Number) document.get("started")).doubleValue(),
                Status.valueOf((String) document.get("status")), ((Number) document.get("stopped")).doubleValue(),
                at == null ? null : Json.object(at),
                (String) document.get("output"), (String) document.get("error"), (String) document.get("cause"));
    }
}
