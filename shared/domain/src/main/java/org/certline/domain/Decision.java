package org.certline.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a rule answers: the accepted value, or every reason why not. */
public sealed interface Decision<T> {

    /** The rule said yes. */
    record Accepted<T>(T value) implements Decision<T> {
    }

    /** The rule said no; there is at least one refusal. */
    record Refused<T>(List<Refusal> refusals) implements Decision<T> {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    static <T> Decision<T> accept(T value) {
        return new Accepted<>(value);
    }

    static <T> Decision<T> refuse(Reason reason, Object... args) {
        return new Refused<>(List.of(Refusal.of(reason, args)));
    }

    static <T> Decision<T> refuse(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    /** The value when nothing speaks against it, else all that does. */
    static <T> Decision<T> unless(List<Refusal> refusals, T value) {
        return refusals.isEmpty() ? accept(value) : refuse(refusals);
    }

    /** Applies the next rule to an accepted value. */
    default <R> Decision<R> then(Function<T, Decision<R>> next) {
        return switch (this) {
            case Accepted<T>(T value) -> next.apply(value);
            case Refused<T>(List<Refusal> refusals) -> refuse(refusals);
        };
    }

    /** The accepted value, or empty. */
    default Optional<T> accepted() {
        return this instanceof Accepted<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /** The refusals, none when accepted. */
    default List<Refusal> refusals() {
        return this instanceof Refused<T>(List<Refusal> refusals) ? refusals : List.of();
    }
}
