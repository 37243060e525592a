package org.certline.local.sample;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What the sample functions of this process were given, and how they shall answer. */
public final class Received {

    /** How many of the next events fail. */
    public static final AtomicInteger FAILURES = new AtomicInteger();

    /** A step by that name never ends until its thread is interrupted. */
    public static volatile String stuck = "";

    private static final BlockingQueue<Map<String, Object>> EVENTS = new LinkedBlockingQueue<>();

    private Received() {
    }

    static void add(Map<String, Object> event) {
        EVENTS.add(event);
    }

    /** The next event; null where none comes within a while. */
    public static Map<String, Object> next() throws InterruptedException {
        return EVENTS.poll(8, TimeUnit.SECONDS);
    }

    static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("Stopped", stopped);
        }
    }
}
