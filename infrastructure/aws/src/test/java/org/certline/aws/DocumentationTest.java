package org.certline.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.aws.declaration.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages for readers name what there is, and their links lead somewhere. */
class DocumentationTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path JAVA = Path.of("src/main/java/org/certline");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s#]*)(?:#([^)\\s]+))?\\)");

    /** What several areas share, beside the areas. */
    private static final Set<String> NO_AREAS = Set.of("document", "request");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")),
                    files.filter(file -> file.toString().endsWith(".md")).toList().stream());
        }
    }

    @Test
    void everyAreaHasASection() throws IOException {
        Path domain = ROOT.resolve("shared/domain").resolve(JAVA).resolve("domain");
        try (Stream<Path> packages = Files.list(domain)) {
            assertThat(headings(ROOT.resolve("docs/areas.md"))).containsAll(packages.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString()).filter(name -> !NO_AREAS.contains(name)).toList());
        }
    }

    @Test
    void everyTableAndRepositoryIsDescribed() throws IOException {
        Path page = ROOT.resolve("docs/data-model.md");
        assertThat(headings(page)).containsAll(Arrays.stream(Area.values()).map(Area::key).toList());
        Path persistence = ROOT.resolve("shared/persistence").resolve(JAVA).resolve("persistence");
        try (Stream<Path> files = Files.walk(persistence)) {
            assertThat(Files.readString(page)).contains(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Repository.java")).map(name -> name.replace(".java", "")).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        List<MatchResult> links = LINK.matcher(Files.readString(page)).results()
                .filter(link -> !link.group(1).contains(":")).toList();
        for (MatchResult link : links) {
            Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
            assertThat(target).exists();
            if (link.group(2) != null) {
                assertThat(anchors(target)).as("anchors of %s", target).contains(link.group(2));
            }
        }
    }

    private static Set<String> anchors(Path page) throws IOException {
        return headings(page).stream().map(heading -> heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-')).collect(Collectors.toSet());
    }

    private static Set<String> headings(Path page) throws IOException {
        return HEADING.matcher(Files.readString(page)).results().map(heading -> heading.group(1))
                .collect(Collectors.toSet());
    }
}
