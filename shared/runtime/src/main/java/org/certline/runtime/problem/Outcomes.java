package org.certline.runtime.problem;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.certline.domain.Decision;

/** Answers for many things at once: each is done or has its reasons, and none holds the others up. */
@Singleton
public final class Outcomes {

    private final Texts texts;

    Outcomes(Texts texts) {
        this.texts = texts;
    }

    /** The outcome of each decision, in the map's order, with texts in the caller's language. */
    public <T> List<Outcome> of(Map<String, Decision<T>> decisions, HttpRequest<?> request) {
        Locale locale = request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE);
        return decisions.entrySet().stream().map(entry -> new Outcome(entry.getKey(),
                entry.getValue().refusals().isEmpty(),
                entry.getValue().refusals().stream().map(refusal -> new Problem.Item(refusal.reason().code(),
                        refusal.field(), texts.of(refusal, locale))).toList())).toList();
    }
}
