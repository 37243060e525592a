package org.certline.local.states;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certline.local.json.Json;

/** The {@code Retry} of one state while it runs: how often each rule has been used. */
final class Retries {

    private final List<Map<String, Object>> rules;
    private final int[] used;

    Retries(Map<String, Object> state) {
        rules = Json.list(state.get("Retry")).stream().map(Json::object).toList();
        used = new int[rules.size()];
    }

    /** How long to wait before the next attempt; empty where there is none. */
    Optional<Duration> after(StateError error) {
        for (int i = 0; i < rules.size(); i++) {
            Map<String, Object> rule = rules.get(i);
            if (Json.list(rule.get("ErrorEquals")).stream().anyMatch(name -> error.matches((String) name))) {
                return used[i] < number(rule, "MaxAttempts", 3) ? Optional.of(delay(rule, used[i]++)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** How many attempts have been repeated: {@code $states.context.State.RetryCount}. */
    int count() {
        int sum = 0;
        for (int times : used) {
            sum += times;
        }
        return sum;
    }

    private static Duration delay(Map<String, Object> rule, int earlier) {
        double seconds = number(rule, "IntervalSeconds", 1) * Math.pow(number(rule, "BackoffRate", 2), earlier);
        double longest = number(rule, "MaxDelaySeconds", 31_622_400);
        return Duration.ofMillis(Math.round(Math.min(seconds, longest) * 1000));
    }

    private static double number(Map<String, Object> rule, String field, double otherwise) {
        return rule.get(field) instanceof Number value ? value.doubleValue() : otherwise;
    }
}
