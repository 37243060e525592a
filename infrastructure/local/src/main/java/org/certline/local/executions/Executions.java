package org.certline.local.executions;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.certline.local.journal.Journal;
import org.certline.local.json.Json;
import org.certline.local.states.Definition;
import org.certline.local.states.Interpreter;
import org.certline.local.states.Scope;
import org.certline.local.states.StateError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The state machines of the template and their executions, which go on where they were after a restart. */
public final class Executions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Executions.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Future<?>> running = new ConcurrentHashMap<>();
    private final Map<String, Definition> machines;
    private final Ledger ledger;
    private final Interpreter interpreter;
    private final Clock clock;

    /** With the definitions by ARN; nothing runs before {@link #resume} or a start. */
    public Executions(Map<String, Definition> machines, Journal journal, Interpreter interpreter, Clock clock) {
        this.machines = Map.copyOf(machines);
        this.ledger = new Ledger(journal);
        this.interpreter = interpreter;
        this.clock = clock;
    }

    /** Goes on with what was running when the journal was last used. */
    public void resume() {
        ledger.running().forEach(this::launch);
    }

    /**
     * Starts an execution. A name that runs with the same input is that execution; another use of a name is refused, so
     * that starting twice is starting once.
     */
    synchronized Execution start(String machine, String name, String input) {
        if (!machines.containsKey(machine)) {
            throw new ServiceError("StateMachineDoesNotExist", "State Machine Does Not Exist: '" + machine + "'");
        }
        if (Json.bytes(Json.read(input)).length > Interpreter.LARGEST_VALUE) {
            throw new ServiceError("InvalidExecutionInput", "More than " + Interpreter.LARGEST_VALUE + " bytes");
        }
        Execution begun = Execution.begun(machine, name, input, now());
        Optional<Execution> existing = ledger.find(begun.arn());
        if (existing.isEmpty()) {
            ledger.save(begun);
            launch(begun);
            return begun;
        }
        return existing.filter(Execution::running).filter(same -> same.input().equals(input))
                .orElseThrow(() -> new ServiceError(
                        "ExecutionAlreadyExists", "Execution Already Exists: '" + begun.arn() + "'"));
    }

    Execution describe(String arn) {
        return ledger.find(arn)
                .orElseThrow(() -> new ServiceError("ExecutionDoesNotExist", "Execution Does Not Exist: '" + arn + "'"));
    }

    Execution stop(String arn, StateError why) {
        ledger.update(arn, execution -> execution.ended(Execution.Status.ABORTED, why, now()));
        Optional.ofNullable(running.get(arn)).ifPresent(thread -> thread.cancel(true));
        return describe(arn);
    }

    private void launch(Execution execution) {
        running.put(execution.arn(), threads.submit(() -> {
            try {
                run(execution);
            } finally {
                running.remove(execution.arn());
            }
        }));
    }

    private void run(Execution execution) {
        String arn = execution.arn();
        try {
            Object output = output(execution);
            ledger.update(arn, still -> still.succeeded(output, now()));
        } catch (CancellationException stopped) {
            LOG.info("Execution {} is interrupted", arn);
        } catch (StateError error) {
            fail(arn, error);
        } catch (RuntimeException broken) {
            LOG.error("Execution {} breaks", arn, broken);
            fail(arn, new StateError(StateError.RUNTIME, String.valueOf(broken)));
        }
    }

    private void fail(String arn, StateError error) {
        LOG.error("Execution {} fails with {}: {}", arn, error.error(), error.cause());
        Execution.Status how = error.error().equals(StateError.TIMEOUT)
                ? Execution.Status.TIMED_OUT : Execution.Status.FAILED;
        ledger.update(arn, still -> still.ended(how, error, now()));
    }

    private Object output(Execution execution) {
        Definition definition = machines.get(execution.machine());
        if (definition == null) {
            throw new StateError(StateError.RUNTIME, "The state machine is gone: " + execution.machine());
        }
        Place place = execution.at() == null
                ? new Place(definition.startAt(), Json.read(execution.input()), Map.of())
                : Place.of(execution.at());
        return interpreter.run(definition, place.state(), place.input(), new Scope(place.variables(), context(execution)),
                (state, input, variables) -> ledger.update(
                        execution.arn(), still -> still.at(new Place(state, input, variables).document())));
    }

    private static Map<String, Object> context(Execution execution) {
        Map<String, Object> own = new HashMap<>();
        own.put("Id", execution.arn());
        own.put("Name", execution.name());
        own.put("Input", Json.read(execution.input()));
        own.put("StartTime", Instant.ofEpochMilli((long) (execution.started() * 1000)).toString());
        String machine = execution.machine();
        return Map.of(
                "Execution", own,
                "StateMachine", Map.of("Id", machine, "Name", machine.substring(machine.lastIndexOf(':') + 1)));
    }

    private double now() {
        return clock.millis() / 1000.0;
    }

    /** Interrupts what runs; it goes on after the next {@link #resume}. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
