package org.certline.local.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a function's code can come to and what its role allows are the same. Here nobody is turned away, so that what is
 * missing would only show on AWS.
 */
final class RightsTest {

    private static final Path TEMPLATE = Path.of("../aws/target/cdk.out/certline.template.json");

    /** What stands behind every route: sessions, limits, answers given twice. */
    private static final List<String> BEHIND_EVERY_ROUTE =
            Stream.of("access", "http", "idempotency", "problem").map(part -> "org/certline/runtime/" + part + "/").toList();

    /** Declared for all functions, or for all with routes, whether one of them needs it or not. */
    private static final Set<String> COMMON = Set.of("table account", "table audit", "table idempotency", "table key");

    private static final Set<String> CHANGES = Set.of("dynamodb:PutItem", "dynamodb:DeleteItem", "dynamodb:UpdateItem",
            "s3:PutObject", "s3:DeleteObject");

    private static final Map<String, Map<String, Set<String>>> GRANTS = new TreeMap<>();
    private static final Map<String, Map<String, Set<String>>> NEEDS = new TreeMap<>();

    @BeforeAll
    static void compare() throws IOException {
        GRANTS.putAll(Grants.in(TEMPLATE));
        Program program = Program.onTheClassPath();
        Set<String> tables = GRANTS.values().stream().flatMap(grant -> grant.keySet().stream())
                .filter(thing -> thing.startsWith("table ")).map(thing -> thing.substring("table ".length()))
                .collect(Collectors.toSet());
        GRANTS.forEach((function, granted) -> {
            String own = "org/certline/" + function.replace("-", "") + "/";
            if (program.classes().anyMatch(type -> type.startsWith(own))) {
                List<String> packages = new ArrayList<>(List.of(own));
                if (granted.containsKey("table idempotency")) {
                    packages.addAll(BEHIND_EVERY_ROUTE);
                }
                NEEDS.put(function, Needs.of(program, tables, packages));
            }
        });
    }

    @Test
    void noFunctionComesToWhatItsRoleDoesNotAllow() {
        assertThat(NEEDS).hasSizeGreaterThan(20).allSatisfy((function, needs) ->
                assertThat(missing(needs, GRANTS.get(function))).as(function).isEmpty());
    }

    @Test
    void noRoleAllowsWhatItsFunctionNeverDoes() {
        assertThat(NEEDS).allSatisfy((function, needs) ->
                assertThat(idle(GRANTS.get(function), needs)).as(function).isEmpty());
    }

    @Test
    void theCodeIsReadAsItIsMeant() {
        assertThat(NEEDS.get("confirm-payment").get("table registration")).as("through a lambda and a repository")
                .contains("dynamodb:PutItem");
        assertThat(NEEDS.get("import-roster")).as("through the import that calls the function's rule")
                .containsKeys("table candidate", "table organization", "bucket uploads", "bucket files");
        assertThat(NEEDS.get("papers")).doesNotContainKey("table task");
    }

    private static Map<String, Set<String>> missing(Map<String, Set<String>> needs, Map<String, Set<String>> granted) {
        Map<String, Set<String>> missing = new HashMap<>();
        needs.forEach((thing, actions) -> {
            Set<String> more = new TreeSet<>(actions);
            more.removeAll(granted.getOrDefault(thing, Set.of()));
            if (!more.isEmpty() || !granted.containsKey(thing)) {
                missing.put(thing, more);
            }
        });
        return missing;
    }

    /** Things never touched, things only read that might be changed, and objects that might be deleted. */
    private static List<String> idle(Map<String, Set<String>> granted, Map<String, Set<String>> needs) {
        return granted.keySet().stream().filter(thing -> !COMMON.contains(thing)).filter(thing -> {
            Set<String> needed = needs.getOrDefault(thing, Set.of());
            Set<String> idle = new TreeSet<>(granted.get(thing));
            idle.retainAll(CHANGES);
            boolean deletesNothing = idle.contains("s3:DeleteObject") && !needed.contains("s3:DeleteObject");
            boolean changesNothing = !idle.isEmpty() && needed.stream().noneMatch(CHANGES::contains);
            return !needs.containsKey(thing) || deletesNothing || changesNothing;
        }).toList();
    }
}
