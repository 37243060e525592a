package org.certline.documents.pdf;

import org.certline.documents.pdf.DeskStickers.Seat;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/** The desk stickers 考场桌贴 of a room, ten to an A4 page with cutting lines between them. */
public final class DeskStickerPaper extends Paper<DeskStickers> {

    private static final int COLUMNS = 2;
    private static final int ROWS = 5;
    private static final float MARGIN = 30;
    private static final float INSET = 14;
    private static final float PHOTO_WIDTH = 66;
    private static final float PHOTO_HEIGHT = 92;
    private static final Ink SEAT = new Ink(Typeface.SANS_BOLD, 34);
    private static final Ink NAME = new Ink(Typeface.SANS_BOLD, 18);
    private static final Ink LINE = new Ink(Typeface.SANS, 8.5f);

    public DeskStickerPaper() {
        super(PageSize.A4, MARGIN);
    }

    @Override
    void draw(PdfSheet sheet, DeskStickers view) {
        int perPage = COLUMNS * ROWS;
        for (int i = 0; i < view.seats().size(); i++) {
            if (i > 0 && i % perPage == 0) {
                sheet.newPage();
            }
            int place = i % perPage;
            float width = (sheet.width() - 2 * MARGIN) / COLUMNS;
            float height = (sheet.height() - 2 * MARGIN) / ROWS;
            float left = MARGIN + place % COLUMNS * width;
            float top = sheet.height() - MARGIN - place / COLUMNS * height;
            cuttingLine(sheet.canvas(), left, top, width, height);
            sticker(sheet, view, view.seats().get(i), new Rectangle(left, top - height, left + width, top));
        }
    }

    private static void cuttingLine(PdfContentByte canvas, float left, float top, float width, float height) {
        canvas.saveState();
        canvas.setColorStroke(Table.RULE);
        canvas.setLineWidth(0.5f);
        canvas.setLineDash(3, 3, 0);
        canvas.rectangle(left, top - height, width, height);
        canvas.stroke();
        canvas.restoreState();
    }

    private static void sticker(PdfSheet sheet, DeskStickers view, Seat seat, Rectangle area) {
        float left = area.getLeft() + INSET;
        float right = area.getRight() - INSET;
        boolean photo = seat.photo().length > 0;
        float textWidth = right - left - (photo ? PHOTO_WIDTH + 8 : 0);
        float y = area.getTop() - INSET - 28;
        sheet.line(SEAT, seat.number(), left, y, PdfSheet.Align.LEFT);
        Ink name = NAME.fitting(seat.name(), textWidth - SEAT.width(seat.number()) - 12);
        sheet.line(name, seat.name(), left + SEAT.width(seat.number()) + 12, y, PdfSheet.Align.LEFT);
        String[] lines = {seat.ticketNumber(), seat.college(), view.room(), view.subject(), ChinaTime.span(view.time())};
        y -= 24;
        for (String line : lines) {
            sheet.line(LINE.fitting(line, textWidth), line, left, y, PdfSheet.Align.LEFT);
            y -= 15;
        }
        if (photo) {
            sheet.picture(seat.photo(), right - PHOTO_WIDTH, area.getTop() - INSET - PHOTO_HEIGHT, PHOTO_WIDTH,
                    PHOTO_HEIGHT);
        }
    }
}
