package org.certline.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What functions run on in a test: a database, an object store, keys and a clock. One per JVM, kept apart between tests
 * by tenants of their own.
 */
public final class Platform {

    private static final Platform SHARED = new Platform();

    private final Tables tables = Tables.start();
    private final Objects objects = Objects.start();
    private final Path keys = temporaryFolder();

    private Platform() {
    }

    public static Platform shared() {
        return SHARED;
    }

    /** A function's context as on AWS, at this clock. */
    public ApplicationContext context(Clock clock) {
        return context(clock, Map.of());
    }

    /** The same with more settings. */
    public ApplicationContext context(Clock clock, Map<String, Object> more) {
        Map<String, Object> settings = settings();
        settings.putAll(more);
        ApplicationContextBuilder builder = ApplicationContext.builder().properties(settings).deduceEnvironment(false)
                .environments("function", "lambda").singletons(clock);
        return builder.start();
    }

    /** A clock on an ordinary working day. */
    public static MovableClock clock() {
        return new MovableClock(Instant.parse("2026-03-02T01:00:00Z"));
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        Tables.AREAS.forEach(area -> settings.put("certline.tables." + area, area));
        Objects.BUCKETS.forEach(bucket -> settings.put("certline.buckets." + bucket, bucket));
        settings.put("aws.region", "cn-north-1");
        settings.put("aws.access-key-id", "test");
        settings.put("aws.secret-access-key", "testtest");
        settings.put("aws.secret-key", "testtest");
        settings.put("aws.services.dynamodb.endpoint-override", tables.endpoint().toString());
        settings.put("aws.services.s3.endpoint-override", objects.endpoint().toString());
        settings.put("aws.s3.path-style-access-enabled", true);
        settings.put("certline.keys.provider", "local");
        settings.put("certline.keys.folder", keys.toString());
        settings.put("certline.keys.password", "test");
        settings.put("certline.public-url", "https://certline.example");
        return settings;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
