package org.certline.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.certline.aws.area.AllFunctions;
import org.certline.aws.declaration.Start;
import org.junit.jupiter.api.Test;

class WorkflowsTest {

    private static final Path WORKFLOWS = Path.of("../../workflows");

    @Test
    void everyDefinitionIsValid() throws IOException, InterruptedException {
        for (Path definition : definitions()) {
            Process check = new ProcessBuilder("node", "node_modules/.bin/asl-validator", "--json-path",
                    definition.getFileName().toString())
                    .directory(WORKFLOWS.toFile()).redirectErrorStream(true).start();
            String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(check.waitFor()).as(said).isZero();
        }
    }

    @Test
    void everyDefinitionIsInJsonataAndRunsInEveryPartition() throws IOException {
        for (Path definition : definitions()) {
            String text = Files.readString(definition);

            assertThat(text).doesNotContain("arn:aws");
            assertThat(new ObjectMapper().readTree(text).path("QueryLanguage").asText()).isEqualTo("JSONata");
        }
    }

    @Test
    void everyDefinitionIsStartedBySomeFunction() throws IOException {
        List<String> started = AllFunctions.declared().stream()
                .flatMap(function -> function.parts(Start.class).stream()).map(Start::workflow).toList();

        assertThat(definitions()).map(file -> file.getFileName().toString().replace(".asl.json", ""))
                .isSubsetOf(started);
    }

    private static List<Path> definitions() throws IOException {
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            return files.filter(file -> file.toString().endsWith(".asl.json")).toList();
        }
    }
}
