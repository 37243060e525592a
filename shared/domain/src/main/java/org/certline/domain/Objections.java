package org.certline.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects all that speaks against an input, so that everything is said at once. */
public final class Objections {

    private final List<Refusal> refusals = new ArrayList<>();

    /** Objects to a field when the condition holds. */
    public Objections when(boolean wrong, String field, Reason reason, Object... args) {
        if (wrong) {
            refusals.add(Refusal.in(field, reason, args));
        }
        return this;
    }

    /** Objects to a text that is missing or longer than allowed. */
    public Objections text(String text, String field, int longest, Reason missing, Reason tooLong) {
        when(text == null || text.isBlank(), field, missing);
        return when(text != null && text.codePointCount(0, text.length()) > longest, field, tooLong, longest);
    }

    public Objections add(Optional<Refusal> refusal) {
        refusal.ifPresent(refusals::add);
        return this;
    }

    public Objections addAll(List<Refusal> more) {
        refusals.addAll(more);
        return this;
    }

    public boolean isEmpty() {
        return refusals.isEmpty();
    }

    public List<Refusal> all() {
        return List.copyOf(refusals);
    }

    /** The value when nothing was objected to, else every objection. */
    public <T> Decision<T> orElse(T value) {
        return Decision.unless(all(), value);
    }
}
