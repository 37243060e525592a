package org.certline.local.functions;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A function that runs here: its context is made at its first call, its handler serves all calls. */
final class LocalFunction implements AutoCloseable {

    /** The largest event and answer of a synchronous invocation, in bytes. */
    private static final int LARGEST_PAYLOAD = 6 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(LocalFunction.class);

    private final FunctionDeclaration declaration;
    private final Set<String> modules;
    private final Supplier<Map<String, Object>> settings;
    private final Clock clock;
    private final ExecutorService threads;
    private final Semaphore places;
    private ApplicationContext context;
    private Handler handler;

    LocalFunction(FunctionDeclaration declaration, Set<String> modules, Supplier<Map<String, Object>> settings, Clock clock,
            ExecutorService threads) {
        this.declaration = declaration;
        this.modules = modules;
        this.settings = settings;
        this.clock = clock;
        this.threads = threads;
        this.places = new Semaphore(declaration.concurrency().orElse(Integer.MAX_VALUE), true);
    }

    /** Answers an event within the function's timeout; throws {@link FunctionFailure} where it cannot. */
    byte[] invoke(byte[] event) throws InterruptedException {
        limited(event, "event");
        Handler ready = start();
        places.acquire();
        Future<byte[]> answer = threads.submit(() -> ready.handle(event, context()));
        try {
            return limited(answer.get(declaration.timeout().toMillis(), TimeUnit.MILLISECONDS), "answer");
        } catch (TimeoutException late) {
            throw new FunctionFailure("Sandbox.Timedout",
                    "Task timed out after " + declaration.timeout().toSeconds() + ".00 seconds", null);
        } catch (ExecutionException failed) {
            LOG.error("{} failed", declaration.name(), failed.getCause());
            throw FunctionFailure.of(failed.getCause());
        } finally {
            answer.cancel(true);
            places.release();
        }
    }

    /** The handler, made where it is not yet; throws {@link FunctionFailure} where it cannot be. */
    synchronized Handler start() {
        if (handler == null) {
            long began = System.nanoTime();
            try {
                context = FunctionContext.start(declaration, modules, settings.get(), clock);
                handler = Handler.load(declaration.handler(), context);
            } catch (ReflectiveOperationException | RuntimeException unstartable) {
                LOG.error("{} does not start", declaration.name(), unstartable);
                close();
                throw FunctionFailure.of(unstartable);
            }
            LOG.info("{} ready after {} ms", declaration.name(), (System.nanoTime() - began) / 1_000_000);
        }
        return handler;
    }

    private LambdaContext context() {
        return new LambdaContext(declaration, UUID.randomUUID().toString(), Instant.now().plus(declaration.timeout()));
    }

    private static byte[] limited(byte[] payload, String what) {
        if (payload.length > LARGEST_PAYLOAD) {
            throw new FunctionFailure("RequestEntityTooLarge",
                    "The " + what + " has " + payload.length + " bytes of " + LARGEST_PAYLOAD, null);
        }
        return payload;
    }

    @Override
    public synchronized void close() {
        if (context != null) {
            context.close();
            context = null;
            handler = null;
        }
    }
}
