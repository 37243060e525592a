package org.certline.documents.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.certline.documents.zip.ArchiveFile.Left;
import org.certline.documents.zip.ArchiveFile.Taken;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.document.DocumentReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReaderTest {

    private static final byte[] PHOTO = {(byte) 0xFF, (byte) 0xD8, 1, 2, 3};

    @TempDir
    Path folder;

    private final List<ArchiveFile> files = new ArrayList<>();

    private Path zip(Charset names, String... entries) throws IOException {
        Path file = folder.resolve("photos.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(PHOTO);
            }
        }
        return file;
    }

    private Decision<Integer> read(Path file) throws IOException {
        return new ArchiveReader(ArchiveLimits.PHOTOS).read(file, files::add);
    }

    private List<String> taken() {
        return files.stream().filter(Taken.class::isInstance).map(ArchiveFile::name).toList();
    }

    private List<Object> reasons() {
        return files.stream().filter(Left.class::isInstance).map(Left.class::cast)
                .<Object>map(left -> left.refusal().reason()).toList();
    }

    @Test
    void takesBaseNamesAndPassesOverClutter() throws IOException {
        Path file = zip(StandardCharsets.UTF_8, "照片/370682200101026532.jpg", "照片/11010119900307731X.PNG",
                "__MACOSX/照片/._370682200101026532.jpg", ".DS_Store", "照片/Thumbs.db", "照片/空/");

        assertThat(read(file).accepted()).contains(2);
        assertThat(taken()).containsExactly("370682200101026532.jpg", "11010119900307731X.PNG");
        assertThat(((Taken) files.getFirst()).content()).isEqualTo(PHOTO);
    }

    @Test
    void readsNamesThatWindowsWroteInGbk() throws IOException {
        Path file = folder.resolve("gbk.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            zip.setEncoding("GBK");
            zip.setUseLanguageEncodingFlag(false);
            zip.putArchiveEntry(new ZipArchiveEntry("电子照片\\王小八.jpg"));
            zip.write(PHOTO);
            zip.closeArchiveEntry();
        }

        read(file);
        assertThat(taken()).containsExactly("王小八.jpg");
    }

    @Test
    void refusesPathsThatLeadOut() throws IOException {
        read(zip(StandardCharsets.UTF_8, "../a.jpg", "/etc/b.jpg", "x/../../c.jpg", "C:\\d.jpg"));

        assertThat(reasons()).containsOnly(DocumentReason.ENTRY_PATH_UNSAFE).hasSize(4);
        assertThat(files).extracting(ArchiveFile::name).containsExactly("a.jpg", "b.jpg", "c.jpg", "d.jpg");
    }

    @Test
    void refusesEveryFileOfAName() throws IOException {
        read(zip(StandardCharsets.UTF_8, "一班/1.jpg", "二班/1.JPG", "二班/2.jpg"));

        assertThat(reasons()).containsExactly(DocumentReason.ENTRY_TWICE, DocumentReason.ENTRY_TWICE);
        assertThat(taken()).containsExactly("2.jpg");
    }

    @Test
    void refusesLinksAndArchivesInside() throws IOException {
        Path file = folder.resolve("links.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            ZipArchiveEntry link = new ZipArchiveEntry("1.jpg");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(StandardCharsets.US_ASCII));
            zip.closeArchiveEntry();
            zip.putArchiveEntry(new ZipArchiveEntry("inner.zip"));
            zip.write(new byte[] {'P', 'K', 3, 4, 0, 0});
            zip.closeArchiveEntry();
        }

        read(file);
        assertThat(reasons()).containsExactly(DocumentReason.ENTRY_IS_LINK, DocumentReason.ENTRY_IS_ARCHIVE);
    }

    @Test
    void countsWhatReallyComesOut() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 4; i++) {
                zip.putNextEntry(new ZipEntry(i + ".jpg"));
                zip.write(new byte[3000]);
            }
        }
        ArchiveLimits small = new ArchiveLimits(10, 2000, 5000);

        assertThat(new ArchiveReader(small).read(file, files::add).refusals()).extracting(Refusal::reason)
                .containsExactly(DocumentReason.ARCHIVE_INFLATES_TOO_MUCH);
        assertThat(reasons()).containsExactly(DocumentReason.ENTRY_TOO_LARGE, DocumentReason.ENTRY_TOO_LARGE,
                DocumentReason.ENTRY_TOO_LARGE);
        assertThat(new ArchiveReader(new ArchiveLimits(3, 5000, 50_000)).read(file, files::add).refusals())
                .containsExactly(Refusal.of(DocumentReason.ARCHIVE_TOO_MANY_ENTRIES, 3));
    }

    @Test
    void damageIsSaidOfTheWholeOrOfTheFile() throws IOException {
        byte[] sound = Files.readAllBytes(zip(StandardCharsets.UTF_8, "1.jpg", "2.jpg"));
        byte[] flipped = sound.clone();
        int data = 30 + "1.jpg".length();
        flipped[data + 1] ^= 0x7F;

        read(Files.write(folder.resolve("flipped.zip"), flipped));
        assertThat(reasons()).containsExactly(DocumentReason.ENTRY_DAMAGED);
        assertThat(taken()).containsExactly("2.jpg");
        assertThat(read(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(sound, sound.length / 2))).refusals())
                .containsExactly(Refusal.of(DocumentReason.ARCHIVE_DAMAGED));
        assertThat(read(Files.write(folder.resolve("a.rar"), "Rar!....".getBytes(StandardCharsets.US_ASCII))).refusals())
                .containsExactly(Refusal.of(DocumentReason.ARCHIVE_NOT_ZIP));
        assertThat(read(Files.write(folder.resolve("empty.zip"), new byte[0])).refusals())
                .containsExactly(Refusal.of(DocumentReason.FILE_EMPTY));
    }

    @Test
    void filesWithAPasswordAreLeft() throws IOException {
        byte[] zip = Files.readAllBytes(zip(StandardCharsets.UTF_8, "1.jpg"));
        zip[6] |= 1;
        int central = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[central + 8] |= 1;

        read(Files.write(folder.resolve("locked.zip"), zip));
        assertThat(reasons()).containsExactly(DocumentReason.ENTRY_ENCRYPTED);
    }
}
