package org.certline.documents.pdf;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The application form 个人申请表 of an individual on A4, to be signed by the person and the institution. */
public final class ApplicationFormPaper extends Paper<ApplicationForm> {

    private static final Ink TITLE = new Ink(Typeface.SERIF_BOLD, 20).spaced(2);
    private static final Ink LABEL = new Ink(Typeface.SANS_BOLD, 9.5f);
    private static final Ink VALUE = new Ink(Typeface.SANS, 10);
    private static final Ink PLAN = new Ink(Typeface.SANS, 11).in(Ink.GREY);
    private static final Color LABEL_GROUND = new Color(0xF4, 0xF6, 0xF8);
    private static final float ROW = 29;
    private static final int COLUMNS = 5;
    private static final String PROMISE =
            "本人承诺：以上信息及提交的材料真实、准确、有效，如有不实，愿意承担由此产生的一切后果。";

    public ApplicationFormPaper() {
        super(PageSize.A4, 48);
    }

    @Override
    void draw(PdfSheet sheet, ApplicationForm view) {
        sheet.add(TITLE.paragraph("职业技能等级认定个人申请表", PdfSheet.Align.CENTER, 6));
        sheet.add(PLAN.paragraph(view.plan(), PdfSheet.Align.CENTER, 14));
        PdfPTable table = new PdfPTable(new float[] {78, 118, 78, 118, 107});
        table.setWidthPercentage(100);
        person(table, view);
        wide(table, "户籍地址", view.person().householdAddress());
        pairs(table, "考生来源", view.history().source(), "文化程度", view.history().education());
        wide(table, "单位（学校）", view.history().employer());
        pairs(table, "入职（学）时间", view.history().entryDate(), "工作年限", view.history().yearsOfWork());
        pairs(table, "已有证书等级", view.history().previousLevel(), "申请日期", ChinaTime.day(view.appliedOn()));
        pairs(table, "申报职业", view.target().occupation(), "工种/职业方向", view.target().direction());
        wide(table, "申报等级", view.target().level());
        signed(table, "申请人承诺", PROMISE, "申请人签名：________________　　　　　年　　月　　日", 96);
        signed(table, "机构审核意见", view.institution(), "（盖章）　　　　　　年　　月　　日", 110);
        sheet.add(table);
    }

    private static void person(PdfPTable table, ApplicationForm view) {
        ApplicationForm.Person person = view.person();
        pair(table, "姓名", person.name());
        pair(table, "性别", person.sex());
        PdfPCell photo = PhotoCell.of(view.photo());
        photo.setRowspan(4);
        photo.setFixedHeight(0);
        photo.setBorderColor(Table.RULE);
        photo.setBorderWidth(0.6f);
        table.addCell(photo);
        pair(table, "出生日期", person.birthDate());
        pair(table, "民族", person.ethnicGroup());
        pair(table, "证件类型", person.idType());
        pair(table, "联系电话", person.phone());
        label(table, "证件号码");
        value(table, person.idNumber(), 3);
        label(table, "户籍类型");
        value(table, person.householdType(), COLUMNS - 1);
    }

    private static void pairs(PdfPTable table, String first, String firstValue, String second, String secondValue) {
        pair(table, first, firstValue);
        label(table, second);
        value(table, secondValue, 2);
    }

    private static void wide(PdfPTable table, String label, String value) {
        label(table, label);
        value(table, value, COLUMNS - 1);
    }

    private static void pair(PdfPTable table, String label, String value) {
        label(table, label);
        value(table, value, 1);
    }

    private static void label(PdfPTable table, String text) {
        PdfPCell cell = cell(LABEL.phrase(text), ROW);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setBackgroundColor(LABEL_GROUND);
        table.addCell(cell);
    }

    private static void value(PdfPTable table, String text, int columns) {
        PdfPCell cell = cell(VALUE.phrase(text), ROW);
        cell.setColspan(columns);
        table.addCell(cell);
    }

    private static void signed(PdfPTable table, String label, String text, String line, float height) {
        label(table, label);
        PdfPCell cell = cell(new Phrase(), height);
        cell.setColspan(COLUMNS - 1);
        cell.addElement(VALUE.paragraph(text, PdfSheet.Align.LEFT, height / 3));
        cell.addElement(VALUE.paragraph(line, PdfSheet.Align.RIGHT, 0));
        table.addCell(cell);
    }

    private static PdfPCell cell(Phrase text, float height) {
        PdfPCell cell = new PdfPCell(text);
        cell.setMinimumHeight(height);
        cell.setPadding(5);
        cell.setLeading(0, 1.3f);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setUseAscender(true);
        cell.setBorderColor(Table.RULE);
        cell.setBorderWidth(0.6f);
        return cell;
    }
}
