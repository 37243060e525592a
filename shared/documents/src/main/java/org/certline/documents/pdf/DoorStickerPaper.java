package org.certline.documents.pdf;

import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfPTable;

/** The door sticker 考场门贴 of a room, A4 across, to be read from some metres away. */
public final class DoorStickerPaper extends Paper<DoorSticker> {

    private static final Ink PLAN = new Ink(Typeface.SANS, 15).in(Ink.GREY);
    private static final Ink ROOM = new Ink(Typeface.SANS_BOLD, 64);
    private static final Ink SITE = new Ink(Typeface.SANS, 16);
    private static final Ink HEAD = new Ink(Typeface.SANS_BOLD, 12);
    private static final Ink BODY = new Ink(Typeface.SANS, 12);

    public DoorStickerPaper() {
        super(PageSize.A4.rotate(), 50);
    }

    @Override
    void draw(PdfSheet sheet, DoorSticker view) {
        float width = sheet.width() - 2 * margin();
        sheet.add(PLAN.fitting(view.plan(), width).paragraph(view.plan(), PdfSheet.Align.CENTER, 18));
        sheet.add(ROOM.fitting(view.room(), width).paragraph(view.room(), PdfSheet.Align.CENTER, 26));
        sheet.add(SITE.fitting(view.site(), width).paragraph(view.site(), PdfSheet.Align.CENTER, 4));
        sheet.add(SITE.in(Ink.GREY).fitting(view.address(), width).paragraph(view.address(), PdfSheet.Align.CENTER, 28));
        sheet.add(sessions(view));
    }

    private static PdfPTable sessions(DoorSticker view) {
        Table table = new Table(new float[] {3, 1.6f, 2.4f, 0.8f, 3.2f}, HEAD, BODY, 38)
                .header("考试证书", "考试科目", "考试时间", "人数", "准考证号");
        view.sessions().forEach(session -> table.row(session.certificate(), session.subject(),
                ChinaTime.span(session.time()), String.valueOf(session.candidates()),
                session.firstTicket() + "\n至 " + session.lastTicket()));
        return table.element();
    }
}
