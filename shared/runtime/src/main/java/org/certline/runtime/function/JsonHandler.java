package org.certline.runtime.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A function that an upload, a state machine or the clock invokes: JSON in, JSON out, both read by the same mapper as
 * everywhere else. Its context starts with its first instance and serves all its invocations.
 *
 * @param <I> what it is given, known to Micronaut Serde
 * @param <O> what it answers, {@code Void} for nothing
 */
public abstract class JsonHandler<I, O> implements RequestStreamHandler {

    private static final byte[] NOTHING = "null".getBytes(StandardCharsets.UTF_8);

    private final ApplicationContext context;
    private final ObjectMapper mapper;
    private final Class<I> input;

    /** As the runtime makes it. */
    protected JsonHandler(Class<I> input) {
        this(new FunctionContextBuilder().build().start(), input);
    }

    /** In a context that was started elsewhere. */
    protected JsonHandler(ApplicationContext context, Class<I> input) {
        this.context = context;
        this.mapper = context.getBean(ObjectMapper.class);
        this.input = input;
    }

    /** Does the work; what it throws makes the invocation fail, and so be tried again. */
    protected abstract O handle(I event);

    /** The one bean of this type. */
    protected final <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public final void handleRequest(InputStream in, OutputStream out, Context lambda) throws IOException {
        O answer = handle(mapper.readValue(in, input));
        out.write(answer == null ? NOTHING : mapper.writeValueAsBytes(answer));
    }
}
