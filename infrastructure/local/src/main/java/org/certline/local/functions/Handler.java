package org.certline.local.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** A handler as the runtime sees it: JSON in, JSON out. */
interface Handler {

    /** Answers one event; throws whatever the handler throws. */
    byte[] handle(byte[] event, Context context) throws Exception;

    /** Makes the handler, in the context where it has a constructor for one, else as AWS makes it. */
    static Handler load(String className, ApplicationContext context) throws ReflectiveOperationException {
        Class<?> type = Class.forName(className, true, context.getClassLoader());
        Object instance = instance(type, context);
        return switch (instance) {
            case RequestStreamHandler streaming -> (event, lambda) -> stream(streaming, event, lambda);
            case RequestHandler<?, ?> typed -> typed(typed);
            default -> throw new ClassNotFoundException(className + " is not a handler");
        };
    }

    private static Object instance(Class<?> type, ApplicationContext context) throws ReflectiveOperationException {
        Constructor<?> constructor = Stream.of(type.getConstructors())
                .filter(candidate -> List.of(candidate.getParameterTypes()).equals(List.of(ApplicationContext.class)))
                .findFirst().orElse(null);
        try {
            return constructor == null ? type.getConstructor().newInstance() : constructor.newInstance(context);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private static byte[] stream(RequestStreamHandler handler, byte[] event, Context context) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(event), answer, context);
        return answer.toByteArray();
    }

    /** The managed runtime reads and writes the handler's types with the serializer on the class path. */
    private static <I, O> Handler typed(RequestHandler<I, O> handler) {
        CustomPojoSerializer json = ServiceLoader.load(CustomPojoSerializer.class).findFirst().orElseThrow();
        HandlerTypes types = HandlerTypes.of(handler.getClass());
        return (event, context) -> {
            I input = json.fromJson(new ByteArrayInputStream(event), types.input());
            O output = handler.handleRequest(input, context);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            json.toJson(output, answer, types.output());
            return answer.toByteArray();
        };
    }
}
