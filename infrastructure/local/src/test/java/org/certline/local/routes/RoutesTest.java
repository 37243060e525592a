package org.certline.local.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.domain.account.Role;
import org.certline.local.routes.Row.Reach;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries every route of the template as those who may not, with records that are not theirs, and with broken input. */
final class RoutesTest {

    private static final List<String> BAD_QUERIES = List.of("cursor=none", "size=-1", "size=0", "size=1000000",
            "size=many", "planId=%00", "level=NONE", "state=NONE", "kind=NONE", "name=%F0%9F%92%A9%00");
    private static final List<String> BAD_IDS = List.of("none", "%00", "..", "a%23b", "%E4%B8%AD", "x".repeat(3000));

    private static final String UNAUTHENTICATED = "request.unauthenticated";
    private static final String FORBIDDEN = "request.forbidden";

    @TempDir
    private static Path data;
    private static LocalApi api;
    private static String expired;
    private static World world;
    /** Whose records the owners themselves maltreat. */
    private static World other;

    @BeforeAll
    static void start() throws IOException {
        api = new LocalApi(data);
        expired = api.expiredToken();
        world = api.world();
        other = api.world();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    static List<Row> rows() {
        return RouteTable.read();
    }

    static Stream<Row> closed() {
        return rows().stream().filter(row -> !row.isPublic());
    }

    static Stream<Row> reads() {
        return rows().stream().filter(Row::isRead);
    }

    static Stream<Row> withVariables() {
        return rows().stream().filter(row -> row.path().contains("{"));
    }

    static Stream<Row> withBody() {
        return rows().stream().filter(row -> !row.body().isEmpty());
    }

    @Test
    void theTableNamesTheTemplatesRoutesAndNoOthers() {
        Map<String, Row> table = rows().stream().collect(Collectors.toMap(Row::shape, Function.identity()));
        assertThat(table.keySet())
                .containsExactlyInAnyOrderElementsOf(api.routes().stream().map(Row::shape).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoHasNoTokenIsUnauthenticated(Row row) {
        Reply reply = send(row, "");
        if (row.isPublic()) {
            reply.isSound();
            assertThat(reply.body()).doesNotContain(UNAUTHENTICATED, FORBIDDEN);
        } else {
            reply.isProblem(401);
        }
    }

    @ParameterizedTest
    @MethodSource("closed")
    void aTokenThatIsNoneOrHasEndedIsWorthNothing(Row row) {
        for (String token : List.of("garbage", "a.b.c", expired, expired.substring(0, expired.length() - 4) + "AAAA")) {
            send(row, token).isProblem(401);
        }
    }

    @ParameterizedTest
    @MethodSource("closed")
    void otherRolesAreForbidden(Row row) {
        for (Role role : EnumSet.complementOf(EnumSet.copyOf(row.roles()))) {
            send(row, world.owner(role)).isProblem(403);
        }
    }

    @ParameterizedTest
    @MethodSource("closed")
    void theRolesOfTheTableMayCall(Row row) {
        for (Role role : row.roles()) {
            Reply reply = api.gate().send(row.method(), row.path().replaceAll("[{}<>+]", ""), world.owner(role), "");
            reply.isSound();
            assertThat(reply.body()).as(reply.toString()).doesNotContain(UNAUTHENTICATED, FORBIDDEN);
        }
    }

    @ParameterizedTest
    @MethodSource("closed")
    void recordsOfAnotherTenantAreNotThere(Row row) {
        Map<String, String> before = row.isRead() ? Map.of() : world.picture();
        for (Role role : row.roles()) {
            if (role == Role.OPERATOR) {
                continue;
            }
            Reply stranger = send(row, world.stranger(role));
            keeps(row, stranger);
            if (row.reach() == Reach.HIDDEN) {
                stranger.isRefusedBetween(403, 404);
            }
            if (role.isCollege()) {
                keeps(row, send(row, world.fellow(role)));
            }
        }
        assertThat(row.isRead() ? Map.of() : world.picture()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void aBodyThatCannotBeReadIsRefused(Row row) {
        String token = ownerOf(row);
        BrokenBodies.unreadable(other.fill(row.body()))
                .forEach(broken -> send(row, token, broken).isRefusedBetween(400, 499));
        Reply empty = send(row, token, "{}");
        empty.isSound();
        if (!row.mayEmpty()) {
            empty.isRefusedBetween(400, 499);
        }
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void aBodyThatMakesNoSenseBreaksNothing(Row row) {
        String token = ownerOf(row);
        BrokenBodies.implausible(other.fill(row.body())).forEach(broken -> send(row, token, broken).isSound());
    }

    @ParameterizedTest
    @MethodSource("reads")
    void aQueryThatMakesNoSenseBreaksNothing(Row row) {
        String token = ownerOf(row);
        for (String query : BAD_QUERIES) {
            api.gate().send("GET", other.fill(row.path()) + (row.path().contains("?") ? "&" : "?") + query, token, "").isSound();
        }
    }

    @ParameterizedTest
    @MethodSource("withVariables")
    void anIdThatMakesNoSenseBreaksNothing(Row row) {
        String token = ownerOf(row);
        for (String id : BAD_IDS) {
            String path = other.fill(row.path().replaceAll("\\{[^}]*}", id));
            api.gate().send(row.method(), path, token, other.fill(row.body())).isSound();
        }
    }

    private static void keeps(Row row, Reply reply) {
        reply.isSound();
        if (row.reach() != Reach.SHARED) {
            world.secrets(world.fill(row.path() + row.body())).forEach(secret ->
                    assertThat(reply.body()).as(reply.toString()).doesNotContain(secret));
        }
    }

    private static Reply send(Row row, String token) {
        return api.gate().send(row.method(), world.fill(row.path()), token, world.fill(row.body()));
    }

    private static Reply send(Row row, String token, String body) {
        return api.gate().send(row.method(), other.fill(row.path()), token, body);
    }

    private static String ownerOf(Row row) {
        return row.isPublic() ? "" : other.owner(row.roles().iterator().next());
    }
}
