package org.certline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A function that is built is on the class path here, or its routes would answer with an internal error. */
final class EveryFunctionTest {

    @Test
    void isOnTheClassPath() throws IOException {
        String own = Files.readString(Path.of("pom.xml"));
        assertThat(Pattern.compile("<module>(.+)</module>").matcher(Files.readString(Path.of("../../functions/pom.xml")))
                .results().map((MatchResult module) -> module.group(1)))
                .isNotEmpty()
                .allSatisfy(module -> assertThat(own).contains("<artifactId>" + module + "</artifactId>"));
    }
}
