package org.certline.local.functions;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The types that a handler class says it takes and gives.
 *
 * @param input of the event
 * @param output of the answer
 */
record HandlerTypes(Type input, Type output) {

    /** Looks through the class, what it implements and what it extends; a raw handler takes and gives anything. */
    static HandlerTypes of(Class<?> handler) {
        return find(handler, Map.of()).orElse(new HandlerTypes(Object.class, Object.class));
    }

    private static Optional<HandlerTypes> find(Type type, Map<TypeVariable<?>, Type> known) {
        Map<TypeVariable<?>, Type> own = new HashMap<>();
        Class<?> raw;
        if (type instanceof ParameterizedType parameterized) {
            raw = (Class<?>) parameterized.getRawType();
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                Type argument = parameterized.getActualTypeArguments()[i];
                own.put(raw.getTypeParameters()[i], argument instanceof TypeVariable<?> variable
                        ? known.getOrDefault(variable, Object.class) : argument);
            }
        } else {
            raw = (Class<?>) type;
        }
        if (raw == RequestHandler.class) {
            TypeVariable<?>[] parameters = raw.getTypeParameters();
            return Optional.of(new HandlerTypes(
                    own.getOrDefault(parameters[0], Object.class), own.getOrDefault(parameters[1], Object.class)));
        }
        return Stream.concat(Stream.of(raw.getGenericInterfaces()), Stream.ofNullable(raw.getGenericSuperclass()))
                .flatMap(parent -> find(parent, own).stream())
                .findFirst();
    }
}
