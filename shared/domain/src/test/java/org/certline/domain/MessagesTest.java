package org.certline.domain;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything people read in their language, such as the reasons a rule can give, has a text in both languages, and no text is left over. */
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    /** Keys of all that is worded, by area. */
    static Map<String, Set<String>> keysByArea() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.certline.domain").stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Worded.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(Worded.class::cast))
                .collect(groupingBy(Worded::area, TreeMap::new,
                        flatMapping(worded -> Stream.of(worded.key()), toCollection(TreeSet::new))));
    }

    static Set<String> areas() {
        return keysByArea().keySet();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void everyKeyHasBothTextsAndNoTextIsLeftOver(String area) throws IOException {
        Set<String> keys = keysByArea().get(area);
        assertThat(texts(area, "zh").keySet()).as("keys of %s_zh", area).isEqualTo(keys);
        assertThat(texts(area, "en").keySet()).as("keys of %s_en", area).isEqualTo(keys);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void bothTextsShowTheSamePlaceholders(String area) throws IOException {
        Map<String, String> english = texts(area, "en");
        texts(area, "zh").forEach((key, text) -> assertThat(placeholders(english.get(key)))
                .as("placeholders of %s.%s", area, key)
                .isEqualTo(placeholders(text)));
    }

    @Test
    void everyMessageFileBelongsToAnArea() throws Exception {
        Path folder = Path.of(MessagesTest.class.getResource("/messages").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> present = files.map(file -> file.getFileName().toString()).collect(toCollection(TreeSet::new));
            Set<String> expected = areas().stream()
                    .flatMap(area -> Stream.of(area + "_zh.properties", area + "_en.properties"))
                    .collect(toCollection(TreeSet::new));
            assertThat(present).isEqualTo(expected);
        }
    }

    private static Map<String, String> texts(String area, String language) throws IOException {
        String resource = "/messages/" + area + "_" + language + ".properties";
        try (InputStream in = MessagesTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            Properties texts = new NoDuplicates();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            assertThat(texts.values()).as("texts of %s", resource).allSatisfy(text -> assertThat((String) text).isNotBlank());
            return texts.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, texts::getProperty, (a, b) -> a, TreeMap::new));
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    /** Two people adding the same key is a mistake that loading would hide. */
    private static final class NoDuplicates extends Properties {
        @Override
        public synchronized Object put(Object key, Object value) {
            Object before = super.put(key, value);
            assertThat(before).as("an earlier text of the key %s", key).isNull();
            return null;
        }
    }
}
