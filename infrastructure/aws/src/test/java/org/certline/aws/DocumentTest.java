package org.certline.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.certline.aws.area.AllFunctions;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.declaration.Route;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the template routes and what the API reference describes are the same, function by function. */
class DocumentTest {

    private static final Path FUNCTIONS = Path.of("../../functions");

    static Stream<Named<FunctionDeclaration>> compiled() {
        return AllFunctions.declared().stream()
                .filter(FunctionDeclaration::hasRoutes)
                .filter(function -> Files.exists(document(function)))
                .map(function -> Named.of(function.name(), function));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("compiled")
    void everyRouteIsDescribedAndEveryDescriptionRouted(FunctionDeclaration function) throws IOException {
        List<String> declared = function.parts(Route.class).stream().map(Route::key).toList();

        assertThat(described(function)).as("routes of the controllers of " + function.name())
                .map(DocumentTest::withoutNames)
                .containsExactlyInAnyOrderElementsOf(declared.stream().map(DocumentTest::withoutNames).toList());
    }

    private static Path document(FunctionDeclaration function) {
        return FUNCTIONS.resolve(function.name()).resolve("target/classes/META-INF/swagger/openapi.json");
    }

    private static List<String> described(FunctionDeclaration function) throws IOException {
        JsonNode paths = new ObjectMapper().readTree(document(function).toFile()).get("paths");
        return paths.properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
    }

    /** The two write a variable differently, and call it differently where one of them wants to. */
    private static String withoutNames(String key) {
        return key.replaceAll("\\{[^}]*}", "{}");
    }
}
