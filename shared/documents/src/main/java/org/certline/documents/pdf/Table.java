package org.certline.documents.pdf;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** A ruled table of full width whose header comes again on every page. */
final class Table {

    static final Color RULE = new Color(0x9A, 0xA3, 0xAD);
    private static final Color HEADER = new Color(0xEE, 0xF1, 0xF4);
    private static final float PADDING = 5;

    private final PdfPTable table;
    private final Ink head;
    private final Ink body;
    private final float rowHeight;

    Table(float[] widths, Ink head, Ink body, float rowHeight) {
        this.table = new PdfPTable(widths);
        this.head = head;
        this.body = body;
        this.rowHeight = rowHeight;
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
    }

    Table header(String... titles) {
        for (String title : titles) {
            PdfPCell cell = cell(head, title, Element.ALIGN_CENTER);
            cell.setBackgroundColor(HEADER);
            table.addCell(cell);
        }
        return this;
    }

    Table row(String... values) {
        for (String value : values) {
            table.addCell(cell(body, value, Element.ALIGN_CENTER));
        }
        return this;
    }

    PdfPTable element() {
        return table;
    }

    private PdfPCell cell(Ink ink, String text, int align) {
        PdfPCell cell = new PdfPCell(ink.phrase(text));
        cell.setHorizontalAlignment(align);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setMinimumHeight(rowHeight);
        cell.setPadding(PADDING);
        cell.setLeading(0, 1.3f);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setBorderColor(RULE);
        cell.setBorderWidth(0.6f);
        return cell;
    }
}
