package org.certline.documents.pdf;

import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;

/** The sign-in sheet 考场签到表 of one room and subject on A4. */
public final class SignInSheetPaper extends Paper<SignInSheet> {

    private static final Ink TITLE = new Ink(Typeface.SERIF_BOLD, 22).spaced(6);
    private static final Ink LINE = new Ink(Typeface.SANS, 10);
    private static final Ink HEAD = new Ink(Typeface.SANS_BOLD, 9.5f);
    private static final Ink BODY = new Ink(Typeface.SANS, 8.5f);

    public SignInSheetPaper() {
        super(PageSize.A4, 36);
    }

    @Override
    void draw(PdfSheet sheet, SignInSheet view) {
        sheet.add(TITLE.paragraph("考场签到表", PdfSheet.Align.CENTER, 12));
        sheet.add(LINE.paragraph("考试计划：" + view.plan(), PdfSheet.Align.LEFT, 2));
        sheet.add(LINE.paragraph("考核站点：" + view.site(), PdfSheet.Align.LEFT, 2));
        sheet.add(LINE.paragraph("考试证书：" + view.certificate() + "　　科目：" + view.subject(),
                PdfSheet.Align.LEFT, 2));
        sheet.add(LINE.paragraph("考场名称：" + view.room() + "　　考试时间：" + ChinaTime.span(view.time()),
                PdfSheet.Align.LEFT, 10));
        Table table = new Table(new float[] {142, 108, 44, 70, 76, 83}, HEAD, BODY, 30)
                .header("准考证号", "所属院校", "座位号", "考试时间", "考生姓名", "考生签名");
        String time = ChinaTime.span(view.time());
        view.rows().forEach(row -> table.row(row.ticketNumber(), row.college(), row.seat(), time, row.name(), ""));
        sheet.add(table.element());
        Paragraph counts = LINE.paragraph("应到 " + view.rows().size()
                + " 人　　实到 ______ 人　　缺考 ______ 人　　违纪 ______ 人", PdfSheet.Align.LEFT, 10);
        counts.setSpacingBefore(14);
        sheet.add(counts);
        sheet.add(LINE.paragraph("监考人员签名：____________________　　____________________",
                PdfSheet.Align.LEFT, 0));
    }

}
