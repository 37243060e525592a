package org.certline.runtime.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.certline.domain.Refusal;
import org.certline.domain.request.RequestReason;
import org.certline.runtime.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ChosenTest {

    @Test
    void theChosenComeInTheirOrderEachOnceAndNothingElse() {
        assertThat(chosen("c", "a", "c", "unknown")).containsExactly("c", "a");
    }

    @Test
    void noneChosenMeansAllThatTheFiltersLetThrough() {
        assertThat(chosen()).containsExactly("filtered");
        assertThat(new Chosen(null).ids()).isEmpty();
    }

    @Test
    void tooManyAreRefused() {
        String[] many = IntStream.rangeClosed(0, Chosen.MOST).mapToObj(String::valueOf).toArray(String[]::new);
        assertThatThrownBy(() -> chosen(many)).isInstanceOfSatisfying(ProblemException.class, refused ->
                assertThat(refused.refusals()).containsExactly(
                        Refusal.in("ids", RequestReason.TOO_MANY_CHOSEN, Chosen.MOST)));
    }

    private static Stream<String> chosen(String... ids) {
        return new Chosen(List.of(ids)).of(Function.identity(), () -> Stream.of("filtered"),
                _ -> Stream.of("a", "b", "c"));
    }
}
