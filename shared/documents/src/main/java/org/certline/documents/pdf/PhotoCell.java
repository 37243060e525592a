package org.certline.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfPCell;

/** A table cell with a portrait in the size of a small one-inch photo, or with the place for one. */
final class PhotoCell {

    /** On paper 2.7 by 3.8 cm (manual 001 §5.2.3). */
    private static final float WIDTH = 27 * 72 / 25.4f;
    private static final float HEIGHT = 38 * 72 / 25.4f;
    private static final float EDGE = 8;
    private static final Ink PLACE = new Ink(Typeface.SANS, 10).in(Ink.GREY);

    private PhotoCell() {
    }

    static PdfPCell of(byte[] photo) {
        PdfPCell cell = photo.length > 0 ? new PdfPCell(image(photo), false) : new PdfPCell(PLACE.phrase("照片"));
        cell.setFixedHeight(HEIGHT + EDGE);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private static Image image(byte[] photo) {
        try {
            Image image = Image.getInstance(photo);
            image.scaleToFit(WIDTH, HEIGHT);
            return image;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("photo cannot be placed", unreadable);
        }
    }
}
