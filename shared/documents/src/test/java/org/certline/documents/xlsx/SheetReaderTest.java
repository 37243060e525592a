package org.certline.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.document.DocumentReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {

    private static final String ID_NUMBER = "37068220010102653X";
    private static final Columns COLUMNS = Columns.of(
            Column.text("name", "姓名").must().alsoCalled("考生姓名"),
            Column.identifier("idNumber", "身份证号").must(),
            Column.code("phone", "手机号"),
            Column.of(CellKind.DATE, "entry", "入学日期"),
            Column.number("score", "成绩"));

    @TempDir
    Path folder;

    private final List<SheetRow> rows = new ArrayList<>();

    private Decision<Integer> read(Path file) throws IOException {
        return new SheetReader(COLUMNS).read(file, rows::add);
    }

    private Path save(Workbook workbook, String name) throws IOException {
        Path file = folder.resolve(name);
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private Path excel(Consumer<Sheet> content) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        content.accept(workbook.createSheet("考生"));
        return save(workbook, "book.xlsx");
    }

    private static void put(Sheet sheet, int row, String... values) {
        Row cells = sheet.createRow(row);
        for (int i = 0; i < values.length; i++) {
            cells.createCell(i).setCellValue(values[i]);
        }
    }

    @Test
    void findsTheHeaderBelowTitlesAndNotes() throws IOException {
        Path file = excel(sheet -> {
            put(sheet, 0, "北方工业大学考生信息表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            put(sheet, 1, "注意：身份证号列请设为文本格式");
            put(sheet, 3, "序号", "身份证号（必填）", "* 考生姓名", "ＱＱ");
            put(sheet, 4, "1", ID_NUMBER, " 王　小八 ", "x");
        });

        assertThat(read(file).accepted()).contains(1);
        assertThat(rows.getFirst().number()).isEqualTo(5);
        assertThat(rows.getFirst().cells()).containsOnlyKeys("name", "idNumber");
        assertThat(rows.getFirst().text("name")).isEqualTo("王 小八");
        assertThat(rows.getFirst().text("idNumber")).isEqualTo(ID_NUMBER);
    }

    @Test
    void readsCellsByTheirTypeAndColumn() throws IOException {
        Path file = excel(sheet -> {
            put(sheet, 0, "姓名", "身份证号", "手机号", "入学日期", "成绩");
            put(sheet, 1, "王小八", "３７０６８２２００１０１０２６５３Ｘ ", "", "2021年9月1日", "88.50");
            sheet.getRow(1).getCell(2).setCellValue(13800138000d);
            put(sheet, 2, "李四", ID_NUMBER, "+86 138 0013 8000", "", "");
            CellStyle date = sheet.getWorkbook().createCellStyle();
            date.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy/m/d"));
            sheet.getRow(2).getCell(3).setCellStyle(date);
            sheet.getRow(2).getCell(3).setCellValue(LocalDateTime.of(2021, 9, 1, 0, 0));
            sheet.getRow(2).getCell(4).setCellFormula("40+2");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(read(file).accepted()).contains(2);
        assertThat(rows).allSatisfy(row -> assertThat(row.refusals()).isEmpty());
        assertThat(rows.getFirst().text("idNumber")).isEqualTo(ID_NUMBER);
        assertThat(rows.getFirst().text("phone")).isEqualTo("13800138000");
        assertThat(rows.getLast().text("phone")).isEqualTo("+8613800138000");
        assertThat(rows).extracting(row -> row.text("entry")).containsExactly("2021-09-01", "2021-09-01");
        assertThat(rows).extracting(row -> row.text("score")).containsExactly("88.50", "42");
    }

    @Test
    void refusesTheRowWhoseLongNumberWasTypedAsANumber() throws IOException {
        Path file = excel(sheet -> {
            put(sheet, 0, "姓名", "身份证号");
            put(sheet, 1, "王小八", "");
            sheet.getRow(1).getCell(1).setCellValue(370682200101026532d);
        });

        assertThat(read(file).accepted()).contains(1);
        assertThat(rows.getFirst().refusals()).containsExactly(
                Refusal.in("idNumber", DocumentReason.CELL_NUMBER_INSTEAD_OF_TEXT, "身份证号"));
        assertThat(rows.getFirst().text("idNumber")).startsWith("37068220010102");
    }

    @Test
    void namesCellsThatAreNoDateNoNumberOrAnError() throws IOException {
        Path file = excel(sheet -> {
            put(sheet, 0, "姓名", "身份证号", "入学日期", "成绩");
            put(sheet, 1, "王小八", ID_NUMBER, "2021-02-30", "八十");
            put(sheet, 2, "", ID_NUMBER);
            sheet.getRow(2).getCell(0).setCellFormula("1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        read(file);
        assertThat(rows.getFirst().refusals()).extracting(Refusal::reason)
                .containsExactly(DocumentReason.CELL_NOT_A_DATE, DocumentReason.CELL_NOT_A_NUMBER);
        assertThat(rows.getLast().refusals()).containsExactly(
                Refusal.in("name", DocumentReason.CELL_HOLDS_ERROR, "姓名"));
    }

    @Test
    void skipsRowsThatAreOnlyFormattingAndHiddenSheets() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet hidden = workbook.createSheet("隐藏");
        put(hidden, 0, "姓名", "身份证号");
        put(hidden, 1, "不该读", ID_NUMBER);
        workbook.setSheetHidden(0, true);
        Sheet sheet = workbook.createSheet("考生");
        workbook.setActiveSheet(1);
        put(sheet, 0, "姓名", "身份证号");
        for (int i = 1; i < 5_000; i++) {
            sheet.createRow(i).createCell(0).setCellStyle(workbook.createCellStyle());
            if (i > 10) {
                sheet.getRow(i).getCell(0).setCellStyle(sheet.getRow(1).getCell(0).getCellStyle());
            }
        }
        put(sheet, 4_999, "王小八", ID_NUMBER);

        assertThat(read(save(workbook, "styled.xlsx")).accepted()).contains(1);
        assertThat(rows).extracting(SheetRow::number).containsExactly(5_000);
    }

    @Test
    void readsRichTextAndLegacyWorkbooks() throws IOException {
        Path rich = excel(sheet -> {
            put(sheet, 0, "姓名", "身份证号");
            put(sheet, 1, "", ID_NUMBER);
            XSSFRichTextString words = new XSSFRichTextString("王");
            words.append("小八", ((XSSFWorkbook) sheet.getWorkbook()).createFont());
            sheet.getRow(1).getCell(0).setCellValue(words);
        });
        HSSFWorkbook legacy = new HSSFWorkbook();
        Sheet sheet = legacy.createSheet();
        put(sheet, 0, "姓名", "身份证号");
        put(sheet, 1, "李四", ID_NUMBER);

        read(rich);
        read(save(legacy, "renamed.xlsx"));
        assertThat(rows).extracting(row -> row.text("name")).containsExactly("王小八", "李四");
    }

    @Test
    void readsSharedStringsWithPhoneticsAndInlineStringsWithoutCellReferences() throws IOException {
        Path file = new RawWorkbook()
                .sharedStrings("<si><t>姓名</t></si><si><r><t>身份</t></r><r><t xml:space=\"preserve\">证号 </t></r></si>"
                        + "<si><t>王小八</t><rPh sb=\"0\" eb=\"1\"><t>ワン</t></rPh><phoneticPr fontId=\"1\"/></si>")
                .sheet("<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                        + "<row r=\"2\"><c t=\"s\"><v>2</v></c><c t=\"inlineStr\"><is><t>" + ID_NUMBER
                        + "</t></is></c></row>")
                .in(folder);

        assertThat(read(file).accepted()).contains(1);
        assertThat(rows.getFirst().text("name")).isEqualTo("王小八");
        assertThat(rows.getFirst().text("idNumber")).isEqualTo(ID_NUMBER);
    }

    @Test
    void namesEveryMissingColumnAndColumnsThatStandTwice() throws IOException {
        assertThat(read(excel(sheet -> put(sheet, 0, "手机号", "入学日期"))).refusals())
                .containsExactly(Refusal.of(DocumentReason.SHEET_COLUMNS_MISSING, "姓名、身份证号"));
        assertThat(read(excel(sheet -> put(sheet, 0, "姓名", "身份证号", "考生姓名"))).refusals())
                .containsExactly(Refusal.of(DocumentReason.SHEET_COLUMN_TWICE, "姓名"));
        assertThat(read(excel(sheet -> put(sheet, 0, "甲", "乙"))).refusals())
                .containsExactly(Refusal.of(DocumentReason.SHEET_WITHOUT_HEADER));
        assertThat(read(excel(sheet -> put(sheet, 0, "姓名", "身份证号"))).refusals())
                .containsExactly(Refusal.of(DocumentReason.SHEET_WITHOUT_ROWS));
    }

    @Test
    void stopsAtTheLimits() throws IOException {
        Path file = excel(sheet -> {
            put(sheet, 0, "姓名", "身份证号");
            put(sheet, 1, "甲", ID_NUMBER);
            put(sheet, 2, "乙", ID_NUMBER, "x", "y", "z");
        });

        assertThat(new SheetReader(COLUMNS, new SheetLimits(1_000_000, 1, 9)).read(file, rows::add).refusals())
                .containsExactly(Refusal.of(DocumentReason.SHEET_TOO_MANY_ROWS, 1));
        assertThat(new SheetReader(COLUMNS, new SheetLimits(1_000_000, 9, 4)).read(file, rows::add).refusals())
                .containsExactly(Refusal.of(DocumentReason.SHEET_TOO_MANY_COLUMNS, 4));
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(new SheetReader(COLUMNS, new SheetLimits(100, 9, 9)).read(in, rows::add).refusals())
                    .containsExactly(Refusal.of(DocumentReason.FILE_TOO_LARGE, 0));
        }
    }

    @Test
    void lettingARowFailIsNotADamagedFile() throws IOException {
        Path file = excel(sheet -> {
            put(sheet, 0, "姓名", "身份证号");
            put(sheet, 1, "甲", ID_NUMBER);
        });

        assertThatThrownBy(() -> new SheetReader(COLUMNS).read(file, row -> {
            throw new IllegalStateException("store is away");
        })).isInstanceOf(IllegalStateException.class).hasMessage("store is away");
    }
}
