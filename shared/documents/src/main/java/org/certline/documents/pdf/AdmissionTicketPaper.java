package org.certline.documents.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The admission ticket 准考证 on A4, as in manual 001 §5.2.8.2. */
public final class AdmissionTicketPaper extends Paper<AdmissionTicket> {

    private static final Ink PLAN = new Ink(Typeface.SANS, 12).in(Ink.GREY);
    private static final Ink TITLE = new Ink(Typeface.SERIF_BOLD, 26).spaced(14);
    private static final Ink HEAD = new Ink(Typeface.SANS_BOLD, 9);
    private static final Ink BODY = new Ink(Typeface.SANS, 9);
    private static final Ink SECTION = new Ink(Typeface.SANS_BOLD, 12);
    private static final Ink NOTICE = new Ink(Typeface.SANS, 9.5f);

    public AdmissionTicketPaper() {
        super(PageSize.A4, 48);
    }

    @Override
    void draw(PdfSheet sheet, AdmissionTicket view) {
        sheet.add(PLAN.paragraph(view.plan(), PdfSheet.Align.CENTER, 4));
        sheet.add(TITLE.paragraph("准考证", PdfSheet.Align.CENTER, 22));
        sheet.add(person(view));
        sheet.add(subjects(view));
        if (!view.notices().isEmpty()) {
            Paragraph title = SECTION.paragraph("考试须知", PdfSheet.Align.CENTER, 6);
            title.setSpacingBefore(20);
            sheet.add(title);
        }
        for (int i = 0; i < view.notices().size(); i++) {
            Paragraph notice = new Paragraph(NOTICE.phrase((i + 1) + ". " + view.notices().get(i)));
            notice.setLeading(16);
            notice.setSpacingAfter(3);
            sheet.add(notice);
        }
    }

    private static PdfPTable person(AdmissionTicket view) {
        PdfPTable table = new PdfPTable(new float[] {4, 1});
        table.setWidthPercentage(100);
        table.setSpacingAfter(16);
        PdfPCell fields = new PdfPCell(new Fields()
                .with("学生姓名", view.name())
                .with("性别", view.sex())
                .with("身份证号", view.idNumber())
                .with("考生编号", view.candidateNumber())
                .with("准考证号", view.ticketNumber())
                .with("所属院校", view.college())
                .with("考核站点", view.site())
                .with("考点地址", view.siteAddress())
                .element(1, 4.6f, 21));
        fields.setBorder(Rectangle.NO_BORDER);
        table.addCell(fields);
        table.addCell(photo(view.photo()));
        return table;
    }

    private static PdfPCell photo(byte[] content) {
        PdfPCell cell = PhotoCell.of(content);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        return cell;
    }

    private static PdfPTable subjects(AdmissionTicket view) {
        Table table = new Table(new float[] {148, 78, 58, 76, 96, 44}, HEAD, BODY, 34)
                .header("考试证书", "考试科目", "考试方式", "考试时间", "考场名称", "座位号");
        view.sittings().forEach(sitting -> table.row(sitting.certificate(), sitting.subject(), sitting.mode(),
                ChinaTime.span(sitting.time()), sitting.room(), sitting.seat()));
        return table.element();
    }
}
