package org.certline.local.mainline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks as somebody in an office would. */
final class Sheets {

    private Sheets() {
    }

    /** A workbook of text cells under these titles, in a temporary file. */
    static Path write(String name, List<String> titles, List<List<String>> rows) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            fill(sheet.createRow(0), titles);
            for (List<String> row : rows) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), row);
            }
            Path file = Files.createTempDirectory("sheets").resolve(name);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
