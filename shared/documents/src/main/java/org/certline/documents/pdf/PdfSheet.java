package org.certline.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** The file being drawn: running elements, and text and lines at fixed places measured from the bottom left. */
final class PdfSheet implements AutoCloseable {

    /** Where a line of text stands to its point. */
    enum Align {
        LEFT(Element.ALIGN_LEFT), CENTER(Element.ALIGN_CENTER), RIGHT(Element.ALIGN_RIGHT);

        private final int code;

        Align(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document;
    private final PdfWriter writer;

    PdfSheet(Imprint imprint, Rectangle page, float margin) {
        document = new Document(page, margin, margin, margin, margin);
        writer = PdfWriter.getInstance(document, bytes);
        writer.setCompressionLevel(FontFiles.COMPRESSION);
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(imprint.title());
        document.addProducer("Certline");
        document.open();
        byte[] id = imprint.id().getBytes(StandardCharsets.UTF_8);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(
                GregorianCalendar.from(ZonedDateTime.ofInstant(imprint.at(), ChinaTime.ZONE))));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    }

    void add(Element element) {
        document.add(element);
    }

    void newPage() {
        document.newPage();
    }

    float width() {
        return document.getPageSize().getWidth();
    }

    float height() {
        return document.getPageSize().getHeight();
    }

    /** The drawing surface above the running text. */
    PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    /** One line of text at a point. */
    void line(Ink ink, String text, float x, float y, Align align) {
        ColumnText.showTextAligned(canvas(), align.code, ink.phrase(text), x, y, 0);
    }

    /** Text that breaks into lines from the top of a box. */
    void box(Ink ink, String text, float left, float top, float width, float height, float leading) {
        ColumnText column = new ColumnText(canvas());
        column.setSimpleColumn(ink.phrase(text), left, top - height, left + width, top, leading, Element.ALIGN_LEFT);
        column.go();
    }

    /** A picture that fills as much of a box as its shape allows, in its middle. */
    void picture(byte[] content, float left, float bottom, float width, float height) {
        try {
            Image image = Image.getInstance(content);
            image.scaleToFit(width, height);
            image.setAbsolutePosition(left + (width - image.getScaledWidth()) / 2,
                    bottom + (height - image.getScaledHeight()) / 2);
            canvas().addImage(image);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("picture cannot be placed", unreadable);
        }
    }

    /** Ends the document and gives the whole file. */
    byte[] finish() {
        document.close();
        return SubsetTags.numbered(bytes.toByteArray());
    }

    @Override
    public void close() {
        if (document.isOpen()) {
            writer.setPageEmpty(false);
            document.close();
        }
    }
}
