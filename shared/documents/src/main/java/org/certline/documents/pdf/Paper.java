package org.certline.documents.pdf;

import java.util.Collection;
import java.util.List;
import org.openpdf.text.Rectangle;

/**
 * A kind of paper: what it shows is a plain record, how it looks is here.
 *
 * @param <V> what one paper shows
 */
public abstract sealed class Paper<V>
        permits AdmissionTicketPaper, SignInSheetPaper, DoorStickerPaper, DeskStickerPaper, ApplicationFormPaper,
        CertificatePaper {

    private final Rectangle page;
    private final float margin;

    /**
     * @param page   the size of a page
     * @param margin the blank edge that running text keeps, in points
     */
    Paper(Rectangle page, float margin) {
        this.page = page;
        this.margin = margin;
    }

    final Rectangle page() {
        return page;
    }

    final float margin() {
        return margin;
    }

    /** Draws everything that one view shows, on a page of its own or more. */
    abstract void draw(PdfSheet sheet, V view);

    /**
     * All views in one file, each starting on a new page.
     *
     * @throws MissingGlyphException when a character cannot be printed
     */
    public final byte[] write(Imprint imprint, Collection<V> views) {
        try (PdfSheet sheet = new PdfSheet(imprint, page, margin)) {
            boolean first = true;
            for (V view : views) {
                if (!first) {
                    sheet.newPage();
                }
                draw(sheet, view);
                first = false;
            }
            return sheet.finish();
        }
    }

    /** One view in a file of its own. */
    public final byte[] write(Imprint imprint, V view) {
        return write(imprint, List.of(view));
    }
}
