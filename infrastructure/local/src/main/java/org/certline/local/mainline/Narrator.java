package org.certline.local.mainline;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Tells each step of the main line with its count and time. */
final class Narrator {

    private final PrintStream out;

    Narrator(PrintStream out) {
        this.out = out;
    }

    /** Does a step and prints one line for it. */
    <T> T step(String name, Supplier<Told<T>> work) {
        Instant start = Instant.now();
        Told<T> told = work.get();
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        out.printf("  %-34s %6d  %-44s %6.1f s%n", name, told.count(), told.detail(), seconds);
        return told.value();
    }

    /** A step's value with what is told of it. */
    record Told<T>(T value, long count, String detail) {
    }
}
