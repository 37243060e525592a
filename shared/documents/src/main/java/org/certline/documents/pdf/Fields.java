package org.certline.documents.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Labels with their values below each other, the labels right-aligned to the colon. */
final class Fields {

    private static final Ink LABEL = new Ink(Typeface.SANS, 10.5f).in(Ink.GREY);
    private static final Ink VALUE = new Ink(Typeface.SANS, 10.5f);

    private final Map<String, String> values = new LinkedHashMap<>();

    Fields with(String label, String value) {
        values.put(label, value);
        return this;
    }

    PdfPTable element(float labelWidth, float valueWidth, float rowHeight) {
        PdfPTable table = new PdfPTable(new float[] {labelWidth, valueWidth});
        values.forEach((label, value) -> {
            table.addCell(cell(LABEL, label + "：", Element.ALIGN_RIGHT, rowHeight));
            table.addCell(cell(VALUE, value, Element.ALIGN_LEFT, rowHeight));
        });
        return table;
    }

    private static PdfPCell cell(Ink ink, String text, int align, float height) {
        PdfPCell cell = new PdfPCell(ink.phrase(text));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(align);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setMinimumHeight(height);
        cell.setLeading(0, 1.35f);
        cell.setUseAscender(true);
        return cell;
    }
}
