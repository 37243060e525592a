package org.certline.local.states;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs work on threads of its own and waits for it; whoever is interrupted meanwhile stops the work too. */
final class Fork {

    private Fork() {
    }

    /** All results in order. The first failure stops the others and is thrown. */
    static <T> List<T> join(List<Callable<T>> work, int atOnce) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<T> finished = new ExecutorCompletionService<>(threads);
            Map<Future<T>, Integer> places = new HashMap<>();
            List<T> results = new ArrayList<>(Collections.nCopies(work.size(), null));
            try {
                for (int begun = 0, done = 0; done < work.size(); done++) {
                    while (begun < work.size() && begun - done < atOnce) {
                        places.put(finished.submit(work.get(begun)), begun++);
                    }
                    Future<T> next = finished.take();
                    results.set(places.get(next), next.get());
                }
                return results;
            } catch (InterruptedException stopped) {
                threads.shutdownNow();
                throw cancelled();
            } catch (ExecutionException failed) {
                threads.shutdownNow();
                throw unwrapped(failed);
            }
        }
    }

    /** The result, or {@code States.Timeout} where it takes longer than the limit. */
    static <T> T within(Duration limit, Callable<T> work) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                return threads.submit(work).get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                threads.shutdownNow();
                throw new StateError(StateError.TIMEOUT, "Took longer than " + limit.toSeconds() + " s");
            } catch (InterruptedException stopped) {
                threads.shutdownNow();
                throw cancelled();
            } catch (ExecutionException failed) {
                throw unwrapped(failed);
            }
        }
    }

    private static CancellationException cancelled() {
        Thread.currentThread().interrupt();
        return new CancellationException("Stopped");
    }

    private static RuntimeException unwrapped(ExecutionException failed) {
        return failed.getCause() instanceof RuntimeException cause
                ? cause
                : new StateError(StateError.RUNTIME, String.valueOf(failed.getCause()));
    }
}
