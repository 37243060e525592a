package org.certline.domain.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.Sex;
import org.certline.domain.certificatetype.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListsTest {

    private final CodeLists lists = CodeLists.shipped();

    static Stream<CodeList.Title> everyVersion() {
        return CodeLists.shipped().index().stream();
    }

    @ParameterizedTest
    @MethodSource("everyVersion")
    void everyVersionLoadsWithNamesForItsCodes(CodeList.Title title) {
        CodeList list = lists.version(title.name(), title.version()).orElseThrow();

        assertThat(list.entries()).isNotEmpty();
        assertThat(list.entries().values()).allSatisfy(entry -> {
            assertThat(entry.code()).isNotBlank();
            assertThat(entry.zh()).isNotBlank();
        });
    }

    @Test
    void regionsLeadFromProvinceToCounty() {
        CodeList regions = lists.current("regions").orElseThrow();

        assertThat(regions.path("370682")).extracting(CodeEntry::zh).containsExactly("山东省", "烟台市", "莱阳市");
        assertThat(regions.path("110105")).extracting(CodeEntry::zh).containsExactly("北京市", "朝阳区");
        assertThat(regions.path("999999")).isEmpty();
        assertThat(regions.children("")).hasSize(34);
    }

    @Test
    void aCodeKeepsItsMeaningInItsVersion() {
        assertThat(name("majors", "2015", "610205")).isEqualTo("软件技术");
        assertThat(name("majors", "2021", "510203")).isEqualTo("软件技术");
        assertThat(lists.version("majors", "2021").orElseThrow().find("610205")).isEmpty();
        assertThat(lists.current("majors").orElseThrow().version()).isEqualTo("2021");
    }

    @Test
    void thereAreFiftySixEthnicGroups() {
        assertThat(lists.current("ethnic-groups").orElseThrow().entries().keySet()).hasSize(58).contains("01", "56");
        assertThat(name("ethnic-groups", "1991", "56")).isEqualTo("基诺族");
    }

    @Test
    void listsOfWhatTheRulesKnowHaveTheSameCodes() {
        assertThat(codes("id-types")).containsExactlyElementsOf(
                Arrays.stream(IdType.values()).map(IdType::code).toList());
        assertThat(codes("sexes")).containsAll(Arrays.stream(Sex.values()).map(Sex::code).toList());
        assertThat(codes("levels")).containsExactlyElementsOf(Arrays.stream(Level.values()).map(Enum::name).toList());
        assertThat(lists.current("levels").orElseThrow().entries().values())
                .allSatisfy(entry -> assertThat(entry.zh()).isEqualTo(Level.valueOf(entry.code()).term()));
    }

    @Test
    void namesComeInTheLanguageAskedFor() {
        CodeEntry han = lists.current("ethnic-groups").orElseThrow().findByName("汉族").orElseThrow();
        CodeEntry major = lists.current("majors").orElseThrow().find("510203").orElseThrow();

        assertThat(han.name(Locale.ENGLISH)).isEqualTo("Han");
        assertThat(han.name(Locale.CHINA)).isEqualTo("汉族");
        assertThat(major.name(Locale.ENGLISH)).as("no English name").isEqualTo("软件技术");
    }

    @Test
    void unknownListsAndVersionsAreEmpty() {
        assertThat(lists.current("planets")).isEmpty();
        assertThat(lists.version("majors", "1999")).isEmpty();
    }

    private List<String> codes(String name) {
        return List.copyOf(lists.current(name).orElseThrow().entries().keySet());
    }

    private String name(String list, String version, String code) {
        return lists.version(list, version).orElseThrow().find(code).orElseThrow().zh();
    }
}
