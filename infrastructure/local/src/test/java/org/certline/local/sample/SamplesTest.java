package org.certline.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.certline.domain.candidate.IdNumberRule;
import org.certline.domain.candidate.NameRule;
import org.certline.domain.candidate.PhoneRule;
import org.certline.domain.candidate.PinyinRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesTest {

    private static final int YEAR = 2026;

    @TempDir
    private Path folder;

    @Test
    void everybodyPassesTheRulesForCandidates() {
        List<SamplePerson> people = people(200);

        assertThat(people).allSatisfy(person -> {
            assertThat(NameRule.check(person.name()).accepted()).contains(person.name());
            assertThat(PinyinRule.check(person.pinyin(), person.name()).accepted()).contains(person.pinyin());
            assertThat(PhoneRule.check(person.phone()).accepted()).contains(person.phone());
            assertThat(IdNumberRule.check(person.idType(), person.idNumber().value(), LocalDate.of(YEAR, 1, 1))
                    .accepted()).contains(person.idNumber());
            assertThat(person.idNumber().sex()).contains(person.sex());
        });
        assertThat(people).extracting(SamplePerson::idNumber).doesNotHaveDuplicates();
        assertThat(people).extracting(SamplePerson::name).anyMatch(name -> name.contains("𠮷"))
                .anyMatch(name -> name.contains("·"));
    }

    @Test
    void theSameSeedDrawsTheSamePeople() {
        assertThat(people(50)).isEqualTo(people(50));
        assertThat(new SamplePeople(2, "37", Samples.majors(), YEAR).draw(50)).isNotEqualTo(people(50));
    }

    @Test
    void aRosterAndPhotosComeForEveryCollege() throws Exception {
        Samples samples = Samples.in(folder, List.of("37", "41"), 12, 1, YEAR);

        assertThat(samples.colleges()).hasSize(2);
        for (Samples.CollegeFiles files : samples.colleges()) {
            List<String> idNumbers = column(files.roster(), 3);
            assertThat(idNumbers).hasSize(12);
            try (ZipFile zip = new ZipFile(files.photos().toFile())) {
                assertThat(zip.stream().map(entry -> entry.getName().replace(".jpg", ""))).containsExactlyElementsOf(idNumbers);
                try (InputStream in = zip.getInputStream(zip.entries().nextElement())) {
                    BufferedImage portrait = ImageIO.read(in);
                    assertThat(portrait.getWidth()).isEqualTo(295);
                    assertThat(portrait.getHeight()).isEqualTo(413);
                }
            }
        }
        assertThat(column(samples.bad(), 0)).hasSize(BadRoster.size() + 1);
        assertThat(folder.toFile().list()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(names = {"NAME_MISSING", "NAME_WITH_REMARK", "NAME_IS_FORMULA", "PINYIN_OF_SOMEBODY_ELSE",
        "ID_NUMBER_MISSING", "ID_NUMBER_OF_FIFTEEN", "ID_NUMBER_WRONG_CHECK", "ID_NUMBER_NO_SUCH_DAY",
        "ID_NUMBER_ROUNDED_BY_SPREADSHEET", "PHONE_TOO_SHORT"})
    void mistakesAboutThePersonAreNoticed(Mistake mistake) {
        SamplePerson person = people(1).getFirst();
        Map<String, String> cells = new HashMap<>(Roster.cells(person));
        cells.putAll(mistake.cells());

        assertThat(Stream.of(
                NameRule.check(cells.get("name")),
                PinyinRule.check(cells.get("pinyin"), cells.get("name")),
                PhoneRule.check(cells.get("phone")),
                IdNumberRule.check(person.idType(), cells.get("idNumber"), LocalDate.of(YEAR, 1, 1))))
                .anySatisfy(decision -> assertThat(decision.refusals()).isNotEmpty());
    }

    @Test
    void filesAlreadyThereAreKept() throws Exception {
        Path roster = Samples.in(folder, List.of("37"), 2, 1, YEAR).colleges().getFirst().roster();
        byte[] before = Files.readAllBytes(roster);

        Samples.in(folder, List.of("37"), 5, 9, YEAR);

        assertThat(roster).hasBinaryContent(before);
    }

    private static List<SamplePerson> people(int count) {
        return new SamplePeople(1, "37", Samples.majors(), YEAR).draw(count);
    }

    private static List<String> column(Path file, int index) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            List<String> cells = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getRowNum() > 0) {
                    cells.add(row.getCell(index) == null ? "" : row.getCell(index).getStringCellValue());
                }
            }
            return cells;
        }
    }
}
