package org.certline.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.certline.domain.Refusal;
import org.certline.domain.document.DocumentReason;
import org.junit.jupiter.api.Test;

class WrittenWorkbookTest {

    private static final String ID_NUMBER = "370682200101026532";
    private static final Columns COLUMNS = Columns.of(
            Column.text("name", "姓名").must().like("张三").explained("与身份证一致"),
            Column.identifier("idNumber", "身份证号").must().like("11010119900307731X"),
            Column.text("idType", "证件类型").oneOf(List.of("居民身份证", "港澳居民来往内地通行证")).like("居民身份证"),
            Column.number("score", "成绩"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<SheetRow> rows = new ArrayList<>();

    private XSSFWorkbook reopened() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private void readBack() throws IOException {
        new SheetReader(COLUMNS).read(new ByteArrayInputStream(out.toByteArray()), rows::add);
    }

    @Test
    void whatIsExportedImportsUnchanged() throws IOException {
        List<Map<String, String>> written = List.of(
                Map.of("name", "王小八", "idNumber", ID_NUMBER, "score", "88.5"),
                Map.of("name", "=HYPERLINK(\"http://x\")", "idNumber", "001", "idType", "@SUM(1)"),
                Map.of("name", "𠮷田", "idNumber", "-5", "score", "缺考"));
        try (TableWriter writer = new TableWriter(out, "考生[1]", COLUMNS)) {
            written.forEach(writer::row);
        }
        readBack();

        assertThat(rows).extracting(SheetRow::cells).containsExactlyElementsOf(written);
        assertThat(rows.getLast().refusals()).containsExactly(
                Refusal.in("score", DocumentReason.CELL_NOT_A_NUMBER, "成绩"));
    }

    @Test
    void textStaysTextAndNeverStartsAFormula() throws IOException {
        try (TableWriter writer = new TableWriter(out, "表", COLUMNS)) {
            for (String start : List.of("=1+1", "+cmd|' /C calc'!A0", "-cmd", "@SUM(1)", "\t=1", "\r=1", "＝1")) {
                writer.row(Map.of("name", start, "score", "7"));
            }
        }
        try (XSSFWorkbook workbook = reopened()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                assertThat(sheet.getRow(i).getCell(0).getCellType()).isEqualTo(CellType.STRING);
                assertThat(sheet.getRow(i).getCell(0).getStringCellValue()).startsWith("'");
                assertThat(sheet.getRow(i).getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
                assertThat(sheet.getRow(i).getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            }
        }
    }

    @Test
    void refusedRowsComeBackWithReasonsAndCanBeImportedAgain() throws IOException {
        SheetRow bad = new SheetRow(7, Map.of("name", "王小八", "idNumber", "123"), List.of());
        try (RefusedRowsWriter writer = new RefusedRowsWriter(out, COLUMNS)) {
            writer.row(bad, List.of("idNumber", "idType"), List.of("too long", "not a type"));
        }
        readBack();

        assertThat(rows).extracting(SheetRow::cells).containsExactly(bad.cells());
        try (XSSFWorkbook workbook = reopened()) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("7");
            assertThat(row.getCell(5).getStringCellValue())
                    .isEqualTo("too long；not a type");
            assertThat(row.getCell(1).getCellStyle()).isEqualTo(row.getCell(2).getCellStyle())
                    .isNotEqualTo(row.getCell(0).getCellStyle());
        }
    }

    @Test
    void theTemplateOffersChoicesAndItsSampleIsNotImported() throws IOException {
        TemplateWriter.write(out, "考生", COLUMNS);
        try (XSSFWorkbook workbook = reopened()) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("*姓名");
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(1);
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(2).getStringCellValue()).isEqualTo("与身份证一致");
            var filled = workbook.getSheetAt(0).createRow(2);
            filled.createCell(0).setCellValue("王小八");
            filled.createCell(1).setCellValue(ID_NUMBER);
            out.reset();
            workbook.write(out);
        }
        readBack();

        assertThat(rows).extracting(row -> row.text("name")).containsExactly("王小八");
    }
}
