package org.certline.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoutesTest {

    private final Routes routes = new Routes(Stream.of(
            "ANY /{proxy+}", "GET /api/plans/{plan}", "GET /api/plans/template", "ANY /api/plans/{plan}",
            "GET /api/plans/{plan}/seats/{seat}", "GET /api/plans/{plan}/seats/free", "GET /api/chain/tile/{path+}",
            "POST /api/plans").map(key -> Route.of(key, key)));

    @ParameterizedTest
    @CsvSource({
        "GET, /api/plans/template, GET /api/plans/template",
        "GET, /api/plans/7, GET /api/plans/{plan}",
        "DELETE, /api/plans/7, ANY /api/plans/{plan}",
        "GET, /api/plans/7/seats/free, GET /api/plans/{plan}/seats/free",
        "GET, /api/plans/7/seats/3, GET /api/plans/{plan}/seats/{seat}",
        "POST, /api/plans, POST /api/plans",
        "GET, /api/plans, ANY /{proxy+}",
        "GET, /api/plans/7/seats/3/more, ANY /{proxy+}",
        "GET, /api/chain/tile/0/x001/067, GET /api/chain/tile/{path+}"})
    void theMostSpecificRouteAnswers(String method, String path, String key) {
        assertThat(routes.find(method, path)).get().extracting(match -> match.route().key()).isEqualTo(key);
    }

    @Test
    void variablesHaveTheirValues() {
        assertThat(routes.find("GET", "/api/plans/a b/seats/c")).get()
                .extracting(Routes.Match::variables).isEqualTo(Map.of("plan", "a b", "seat", "c"));
        assertThat(routes.find("GET", "/api/chain/tile/0/x001/067")).get()
                .extracting(Routes.Match::variables).isEqualTo(Map.of("path", "0/x001/067"));
    }

    @Test
    void anEmptySegmentIsNoValue() {
        Routes one = new Routes(Stream.of(Route.of("GET /api/plans/{plan}", "f")));
        assertThat(one.find("GET", "/api/plans/")).isEmpty();
        assertThat(one.find("POST", "/api/plans/7")).isEmpty();
    }
}
