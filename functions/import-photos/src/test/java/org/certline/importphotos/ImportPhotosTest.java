package org.certline.importphotos;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateDetails;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.CandidateNumber;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.IdentityRule;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.domain.task.TaskState;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.testing.Imported;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ImportPhotosTest {

    private static final Columns RESULT = Columns.of(Column.text("file", "文件名"), Column.text("why", "错误原因"));
    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private final String college = UUID.randomUUID().toString();
    private final CandidateRepository candidates = CONTEXT.getBean(CandidateRepository.class);
    private final Imported imported = new Imported(CONTEXT, new ImportPhotosHandler(CONTEXT),
            new Caller("account", college, Role.COLLEGE_STAFF, List.of()));
    private final Map<String, byte[]> files = new TreeMap<>();

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    private Candidate candidate(String idNumber) {
        CandidateDetails details = new CandidateDetails(CandidateKind.SOCIAL, "王小八", "Wang Xiaoba",
                IdType.PASSPORT, new IdNumber(idNumber), null, "13800138000", "", "", "", "", "", 0);
        return candidates.register(details.register(
                CandidateNumber.of("370682", 2026, Instant.now(), files.size()), college));
    }

    private Candidate stored(Candidate candidate) {
        return candidates.find(college, candidate.number()).orElseThrow();
    }

    private Task importAll() {
        return imported.apply(imported.check(TaskKind.IMPORT_PHOTOS, Map.of(), zip()));
    }

    /** As Windows in Chinese packs: names in GBK, in a folder. */
    private byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GBK"))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("考生照片/" + file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] photo(Color background, int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, background.getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] good() throws IOException {
        return photo(new Color(0xC8102E), 295, 413, "jpg");
    }

    @Test
    void takesEachPhotoToTheCandidateItIsNamedAfter() throws IOException {
        Candidate first = candidate("E1000001");
        files.put("e1000001.JPG", good());
        Candidate second = candidate("E1000002");
        files.put("E1000002.png", photo(new Color(0xD01020), 295, 413, "png"));

        Task applied = importAll();
        assertThat(applied.state()).isEqualTo(TaskState.SUCCEEDED);
        assertThat(applied.counts()).isEqualTo(Map.of("created", 2L));
        assertThat(List.of(stored(first), stored(second))).allSatisfy(candidate -> {
            assertThat(candidate.state()).isEqualTo(IdentityState.TO_BE_VERIFIED);
            assertThat(candidate.photo().key()).startsWith("photos/" + college + "/").doesNotContain("E100000");
            try (InputStream in = CONTEXT.getBean(ObjectStore.class).read(Bucket.FILES, candidate.photo().key())) {
                assertThat(ImageIO.read(in).getWidth()).isEqualTo(295);
            }
        });
        assertThat(importAll().counts()).isEqualTo(Map.of("unchanged", 2L));
    }

    @Test
    void saysOfEachFileWhyItIsNotTaken() throws IOException {
        candidate("E2000001");
        files.put("E2000001.jpg", photo(Color.BLUE, 295, 413, "jpg"));
        candidate("E2000002");
        files.put("E2000002.jpg", photo(Color.RED, 300, 400, "jpg"));
        files.put("E2999999.jpg", good());
        files.put("王小八.jpg", good());

        Task applied = importAll();
        assertThat(applied.counts()).isEqualTo(Map.of("refused", 4L));
        assertThat(imported.result(applied, RESULT)).extracting(row -> row.text("file") + row.text("why"))
                .containsExactlyInAnyOrder(
                        "E2000001.jpg照片底色应为红色",
                        "E2000002.jpg照片像素为 300×400，应为 295×413",
                        "E2999999.jpg没有找到该考生",
                        "王小八.jpg没有找到该考生");
    }

    @Test
    void theSamePersonTwiceAndAVerifiedPersonAreRefused() throws IOException {
        Candidate twice = candidate("E3000001");
        files.put("E3000001.jpg", good());
        files.put("E3000001.png", photo(Color.RED, 295, 413, "png"));
        assertThat(importAll().counts()).isEqualTo(Map.of("created", 1L, "refused", 1L));

        Candidate pictured = stored(twice);
        candidates.change(pictured, IdentityRule.verified(pictured, true, 95, "Success", CLOCK.instant())
                .accepted().orElseThrow());
        files.clear();
        files.put("E3000001.jpg", photo(new Color(0xE01020), 295, 413, "jpg"));
        Task refused = importAll();
        assertThat(refused.counts()).isEqualTo(Map.of("refused", 1L));
        assertThat(stored(twice).photo()).isEqualTo(pictured.photo());
    }

    @Test
    void whatIsNoArchiveIsSaidSo() {
        Task task = imported.check(TaskKind.IMPORT_PHOTOS, Map.of(), "no archive".getBytes());
        assertThat(task.problem()).isEqualTo("document.archive-not-zip");
    }
}
