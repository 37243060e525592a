package org.certline.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.certline.aws.area.AllFunctions;
import org.certline.aws.declaration.FunctionDeclaration;
import org.junit.jupiter.api.Test;

class DeclarationTest {

    private static final Path FUNCTIONS = Path.of("../../functions");

    @Test
    void everyFunctionIsDeclaredOnce() throws IOException {
        assertThat(AllFunctions.declared()).extracting(FunctionDeclaration::name).doesNotHaveDuplicates()
                .containsAll(modules());
    }

    private static List<String> modules() throws IOException {
        try (Stream<Path> folders = Files.list(FUNCTIONS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString()).toList();
        }
    }
}
