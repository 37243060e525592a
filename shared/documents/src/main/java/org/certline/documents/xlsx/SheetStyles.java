package org.certline.documents.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The cell styles of written workbooks, one object each because a workbook may only hold so many.
 *
 * @param header   titles
 * @param required titles of required columns
 * @param text     everything else; the text format keeps long numbers whole when they are edited
 * @param number   numbers to calculate with
 * @param sample   the sample row of a template
 * @param refused  a cell that was refused
 */
record SheetStyles(CellStyle header, CellStyle required, CellStyle text, CellStyle number, CellStyle sample,
                   CellStyle refused) {

    static SheetStyles in(Workbook workbook) {
        return new SheetStyles(header(workbook, IndexedColors.BLACK), header(workbook, IndexedColors.DARK_RED),
                text(workbook, IndexedColors.AUTOMATIC), workbook.createCellStyle(),
                text(workbook, IndexedColors.GREY_50_PERCENT), refused(workbook));
    }

    private static CellStyle header(Workbook workbook, IndexedColors color) {
        CellStyle style = text(workbook, color);
        Font font = workbook.createFont();
        font.setBold(true);
        font.setColor(color.getIndex());
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private static CellStyle text(Workbook workbook, IndexedColors color) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        if (color != IndexedColors.AUTOMATIC) {
            Font font = workbook.createFont();
            font.setColor(color.getIndex());
            style.setFont(font);
        }
        return style;
    }

    private static CellStyle refused(Workbook workbook) {
        CellStyle style = text(workbook, IndexedColors.DARK_RED);
        style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    CellStyle of(CellKind kind) {
        return kind == CellKind.NUMBER ? number : text;
    }
}
