package org.certline.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.certline.domain.Refusal;
import org.certline.domain.document.DocumentReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileWorkbookTest {

    private static final Columns COLUMNS = Columns.of(Column.text("name", "姓名").must());
    private static final String HEADER = "<row><c t=\"inlineStr\"><is><t>姓名</t></is></c></row>";

    @TempDir
    Path folder;

    private void refused(Path file, DocumentReason reason) throws IOException {
        assertThat(new SheetReader(COLUMNS).read(file, row -> { }).refusals())
                .extracting(Refusal::reason).containsExactly(reason);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload.xlsx"), content);
    }

    @Test
    void tellsRenamedFilesByTheirContent() throws IOException {
        refused(file(new byte[0]), DocumentReason.FILE_EMPTY);
        refused(file("姓名,身份证号\n王小八,1".getBytes(Charset.forName("GBK"))), DocumentReason.WORKBOOK_IS_TEXT);
        refused(file("\uFEFF姓名\t身份证号".getBytes(StandardCharsets.UTF_16LE)), DocumentReason.WORKBOOK_IS_TEXT);
        refused(file("<html><table><tr><td>姓名".getBytes(StandardCharsets.UTF_8)), DocumentReason.WORKBOOK_IS_HTML);
        refused(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}),
                DocumentReason.WORKBOOK_UNKNOWN_TYPE);
    }

    @Test
    void refusesEncryptedWorkbooksOfBothKinds() throws IOException, GeneralSecurityException {
        Path modern = folder.resolve("modern.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem(); XSSFWorkbook workbook = new XSSFWorkbook()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            workbook.createSheet();
            try (OutputStream out = encryptor.getDataStream(container)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(modern)) {
                container.writeFilesystem(out);
            }
        }
        refused(modern, DocumentReason.WORKBOOK_ENCRYPTED);

        Path legacy = folder.resolve("legacy.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(legacy)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("姓名");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(legacy, DocumentReason.WORKBOOK_ENCRYPTED);
    }

    @Test
    void refusesCutOffFilesAndOtherArchives() throws IOException {
        byte[] whole = Files.readAllBytes(new RawWorkbook().sheet(HEADER).in(folder));
        refused(file(Arrays.copyOf(whole, whole.length / 2)), DocumentReason.WORKBOOK_DAMAGED);
        refused(new RawWorkbook().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>").in(folder),
                DocumentReason.WORKBOOK_DAMAGED);
        Path zip = folder.resolve("photos.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write('a');
        }
        refused(zip, DocumentReason.WORKBOOK_DAMAGED);
    }

    @Test
    void readsNoOutsideFileAndExpandsNoEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "姓名");
        String entity = "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>"
                + "<c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        assertThat(new SheetReader(COLUMNS)
                .read(new RawWorkbook().part("xl/worksheets/sheet1.xml", entity + sheet).in(folder), row -> { })
                .refusals()).extracting(Refusal::reason)
                .containsAnyOf(DocumentReason.WORKBOOK_DAMAGED, DocumentReason.SHEET_WITHOUT_HEADER);

        StringBuilder laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(20)));
        }
        refused(new RawWorkbook().sheet(HEADER)
                .part("xl/sharedStrings.xml", laughs + "]><sst><si><t>&a11;</t></si></sst>")
                .in(folder), DocumentReason.WORKBOOK_DAMAGED);
    }

    @Test
    void refusesABomb() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        byte[] chunk = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        Path plain = new RawWorkbook().in(folder);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file));
             java.util.zip.ZipFile from = new java.util.zip.ZipFile(plain.toFile())) {
            for (var entry : java.util.Collections.list(from.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    out.write("<worksheet>".getBytes(StandardCharsets.US_ASCII));
                    for (int i = 0; i < 300; i++) {
                        out.write(chunk);
                    }
                } else {
                    from.getInputStream(entry).transferTo(out);
                }
            }
        }
        refused(file, DocumentReason.WORKBOOK_INFLATES_TOO_MUCH);
    }
}
