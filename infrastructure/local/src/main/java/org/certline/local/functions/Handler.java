package org.certline.local.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.List;
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

    private static <I, O> Handler typed(RequestHandler<I, O> handler) {
        HandlerTypes types = HandlerTypes.of(handler.getClass());
        PojoSerializer<I> reader = serializer(types.input());
        PojoSerializer<O> writer = serializer(types.output());
        return (event, context) -> {
            O output = handler.handleRequest(reader.fromJson(new ByteArrayInputStream(event)), context);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            writer.toJson(output, answer);
            return answer.toByteArray();
        };
    }

    /** As the managed runtime chooses: one of its own for the events of AWS, Jackson for everything else. */
    @SuppressWarnings("unchecked") // the type is the one that the handler itself declares
    private static <T> PojoSerializer<T> serializer(Type type) {
        return type instanceof Class<?> event && LambdaEventSerializers.isLambdaSupportedEvent(event.getName())
                ? (PojoSerializer<T>) LambdaEventSerializers.serializerFor(event, event.getClassLoader())
                : (PojoSerializer<T>) JacksonFactory.getInstance().getSerializer(type);
    }
}
