package org.certline.local.events;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.certline.local.functions.FunctionFailure;
import org.certline.local.functions.Functions;
import org.certline.local.journal.Journal;
import org.certline.local.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asynchronous invocations: every event reaches its function at least once, also after a restart. One that fails is
 * tried again after each of the delays and then kept as a dead letter.
 */
public final class Events implements AutoCloseable {

    /** As AWS does it, twice; not after minutes, because here somebody sits in front of it. */
    public static final List<Duration> DELAYS = List.of(Duration.ofSeconds(2), Duration.ofSeconds(10));

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Journal pending;
    private final Journal deadLetters;
    private final Functions functions;
    private final List<Duration> delays;
    private boolean delivering;

    /** Delivers to the functions; nothing is delivered before {@link #resume}. */
    public Events(Journal pending, Journal deadLetters, Functions functions, List<Duration> delays) {
        this.pending = pending;
        this.deadLetters = deadLetters;
        this.functions = functions;
        this.delays = List.copyOf(delays);
    }

    /** Begins to deliver, first of all what was left from before. */
    public synchronized void resume() {
        delivering = true;
        pending.all().forEach((id, letter) -> threads.submit(() -> deliver(id, letter)));
    }

    /** Returns as soon as the event is sure to be delivered. */
    public synchronized void send(String function, Object event) {
        String id = "%013d-%s".formatted(Instant.now().toEpochMilli(), UUID.randomUUID());
        Map<String, Object> letter = Map.of("function", function, "event", event);
        pending.save(id, letter);
        if (delivering) {
            threads.submit(() -> deliver(id, letter));
        }
    }

    private void deliver(String id, Map<String, Object> letter) {
        String function = (String) letter.get("function");
        byte[] event = Json.bytes(letter.get("event"));
        try {
            for (int attempt = 0; ; attempt++) {
                try {
                    functions.invoke(function, event);
                    break;
                } catch (FunctionFailure failure) {
                    if (attempt == delays.size()) {
                        bury(id, letter, failure);
                        break;
                    }
                    Thread.sleep(delays.get(attempt));
                }
            }
            pending.delete(id);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void bury(String id, Map<String, Object> letter, FunctionFailure failure) {
        LOG.error("Event {} for {} failed for good and is a dead letter: {}", id, letter.get("function"), failure.getMessage());
        Map<String, Object> dead = new HashMap<>(letter);
        dead.put("error", failure.document());
        deadLetters.save(id, dead);
    }

    /** Stops delivering; what was not delivered comes after the next {@link #resume}. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
