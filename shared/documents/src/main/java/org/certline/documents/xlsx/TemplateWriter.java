package org.certline.documents.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The empty workbook people fill in: titles with required ones marked, a sample row the import leaves out
 * while it is untouched, lists to choose from, and a second sheet that explains each column.
 */
public final class TemplateWriter {

    private static final int LAST_LISTED_ROW = 20_000;
    private static final Columns EXPLANATION = Columns.of(
            Column.text("title", "列名").like("................"),
            Column.text("required", "是否必填"),
            Column.text("note", "填写说明").like(".".repeat(48)),
            Column.text("choices", "可选值").like(".".repeat(48)));

    private TemplateWriter() {
    }

    public static void write(OutputStream out, String sheetName, Columns columns) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetStyles styles = SheetStyles.in(workbook);
            Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheetName));
            SheetLayout.begin(sheet, columns.all(), styles, true);
            Row sample = sheet.createRow(1);
            for (int i = 0; i < columns.all().size(); i++) {
                SheetLayout.put(sample, i, columns.all().get(i).sample(), styles.sample());
            }
            explain(workbook.createSheet("填写说明"), columns.all(), styles);
            addLists(workbook, sheet, columns.all());
            workbook.write(out);
        }
    }

    private static void explain(Sheet sheet, List<Column> columns, SheetStyles styles) {
        SheetLayout.begin(sheet, EXPLANATION.all(), styles, false);
        for (Column column : columns) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            Map<String, String> cells = Map.of("title", column.title(), "required", column.required() ? "是" : "否",
                    "note", column.note(), "choices", String.join("、", column.choices()));
            for (int i = 0; i < EXPLANATION.all().size(); i++) {
                SheetLayout.put(row, i, cells.get(EXPLANATION.all().get(i).name()), styles.text());
            }
        }
    }

    /** A list in the cell itself ends at 255 characters, so the choices stand on a hidden sheet. */
    private static void addLists(XSSFWorkbook workbook, Sheet sheet, List<Column> columns) {
        Sheet choices = workbook.createSheet("可选值");
        workbook.setSheetHidden(workbook.getSheetIndex(choices), true);
        DataValidationHelper validations = sheet.getDataValidationHelper();
        for (int i = 0; i < columns.size(); i++) {
            List<String> values = columns.get(i).choices();
            if (values.isEmpty()) {
                continue;
            }
            for (int n = 0; n < values.size(); n++) {
                Row row = choices.getRow(n) == null ? choices.createRow(n) : choices.getRow(n);
                row.createCell(i).setCellValue(values.get(n));
            }
            String letter = CellReference.convertNumToColString(i);
            DataValidationConstraint list = validations.createFormulaListConstraint(
                    "'可选值'!$%s$1:$%s$%d".formatted(letter, letter, values.size()));
            DataValidation validation = validations.createValidation(list,
                    new CellRangeAddressList(1, LAST_LISTED_ROW, i, i));
            validation.setShowErrorBox(true);
            validation.createErrorBox(columns.get(i).title(), "请从列表中选择");
            sheet.addValidationData(validation);
        }
    }
}
