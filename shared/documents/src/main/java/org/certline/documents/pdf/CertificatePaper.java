package org.certline.documents.pdf;

import java.awt.Color;
import org.certline.documents.pdf.PdfSheet.Align;
import org.certline.documents.seal.SealPlace;
import org.openpdf.text.PageSize;

/** The certificate 职业技能等级证书 on A4 across, with free places for its two seals. */
public final class CertificatePaper extends Paper<CertificateView> {

    /** Where the official seal 公章 goes: 40 mm across, over the issuer's name and the date. */
    public static final SealPlace OFFICIAL_SEAL = new SealPlace(1, 600, 66, 113, 113);
    /** Where the signature seal 签名章 goes. */
    public static final SealPlace SIGNATURE_SEAL = new SealPlace(1, 418, 106, 92, 46);

    private static final Color RED = new Color(0x8E, 0x1B, 0x1F);
    private static final Ink TITLE = new Ink(Typeface.SERIF_BOLD, 37).in(RED).spaced(9);
    private static final Ink TITLE_ENGLISH = new Ink(Typeface.SERIF, 14).in(Ink.GREY).spaced(1.2f);
    private static final Ink STATEMENT = new Ink(Typeface.SERIF, 12.5f);
    private static final Ink STATEMENT_ENGLISH = new Ink(Typeface.SERIF, 9).in(Ink.GREY);
    private static final Ink LABEL = new Ink(Typeface.SERIF, 11).in(Ink.GREY);
    private static final Ink LABEL_ENGLISH = new Ink(Typeface.SERIF, 7).in(Ink.GREY);
    private static final Ink VALUE = new Ink(Typeface.SERIF_BOLD, 13);
    private static final Ink SMALL = new Ink(Typeface.SERIF, 8).in(Ink.GREY);

    private static final float LEFT = 92;
    private static final float RIGHT = 750;
    private static final float LABEL_WIDTH = 78;
    private static final float PHOTO_WIDTH = 86;
    private static final float PHOTO_HEIGHT = 120;
    private static final float QR_SIZE = 76;
    private static final float ISSUER_WIDTH = 190;
    private static final float SMALLEST_ISSUER = 9.5f;

    public CertificatePaper() {
        super(PageSize.A4.rotate(), 0);
    }

    @Override
    void draw(PdfSheet sheet, CertificateView view) {
        Ornament ornament = new Ornament(sheet.canvas());
        ornament.rosette(sheet.width() / 2, sheet.height() / 2 - 20, 200);
        ornament.frame(page(), 24, 20);
        float center = sheet.width() / 2;
        // The space after the last character would move spaced text to the left.
        sheet.line(TITLE, view.wording().title(), center + TITLE.spacing() / 2, 478, Align.CENTER);
        sheet.line(TITLE_ENGLISH, view.wording().titleEnglish(), center, 450, Align.CENTER);
        ornament.rule(center - 90, 436, center + 90);
        statement(sheet, view);
        photo(sheet, view);
        fields(sheet, ornament, view);
        foot(sheet, view);
    }

    private static void statement(PdfSheet sheet, CertificateView view) {
        float width = RIGHT - LEFT - PHOTO_WIDTH - 40;
        String english = view.issuerEnglish().isEmpty() ? view.issuer() : view.issuerEnglish();
        sheet.box(STATEMENT, "　　" + view.wording().statement(view.issuer()), LEFT, 422, width, 68, 21);
        sheet.box(STATEMENT_ENGLISH, view.wording().statementEnglish(english), LEFT, 356, width, 44, 13.5f);
    }

    private static void photo(PdfSheet sheet, CertificateView view) {
        float left = RIGHT - PHOTO_WIDTH;
        sheet.picture(view.photo(), left, 300, PHOTO_WIDTH, PHOTO_HEIGHT);
    }

    private static void fields(PdfSheet sheet, Ornament ornament, CertificateView view) {
        float gap = 36;
        float column = (RIGHT - LEFT - gap) / 2;
        float second = LEFT + column + gap;
        field(sheet, ornament, LEFT, 282, column, "姓　　名", "Name", view.name());
        field(sheet, ornament, LEFT, 252, column, "证件类型", "ID type", view.idType());
        field(sheet, ornament, LEFT, 222, column, "证件号码", "ID No.", view.idNumber());
        field(sheet, ornament, LEFT, 192, column, "证书编号", "Certificate No.", view.number());
        field(sheet, ornament, second, 252, column, view.wording().subject(), view.wording().subjectEnglish(),
                view.certificate());
        field(sheet, ornament, second, 222, column, "技能等级", "Skill level", view.level());
        field(sheet, ornament, second, 192, column, view.direction().isEmpty() ? "发证日期" : "职业方向",
                view.direction().isEmpty() ? "Issue date" : "Job",
                view.direction().isEmpty() ? ChinaTime.day(view.issueDate()) : view.direction());
    }

    private static void field(PdfSheet sheet, Ornament ornament, float left, float y, float width, String label,
                              String labelEnglish, String value) {
        float valueLeft = left + LABEL_WIDTH;
        float valueWidth = width - LABEL_WIDTH;
        sheet.line(LABEL, label, left, y + 2, Align.LEFT);
        sheet.line(LABEL_ENGLISH, labelEnglish, left, y - 7, Align.LEFT);
        sheet.line(VALUE.fitting(value, valueWidth - 8), value, valueLeft + 4, y, Align.LEFT);
        ornament.rule(valueLeft, y - 6, left + width);
    }

    private static void foot(PdfSheet sheet, CertificateView view) {
        new QrCode(view.verification().toString()).draw(sheet.canvas(), LEFT, 70, QR_SIZE);
        float beside = LEFT + QR_SIZE + 14;
        sheet.line(SMALL, "扫描二维码查验证书", beside, 132, Align.LEFT);
        sheet.line(SMALL, "Scan to verify this certificate", beside, 119, Align.LEFT);
        String site = view.verification().getScheme() + "://" + view.verification().getRawAuthority();
        sheet.line(SMALL, site, beside, 100, Align.LEFT);
        sheet.line(LABEL, "负责人（签名章）", SIGNATURE_SEAL.left() - 4, 84, Align.LEFT);
        float middle = OFFICIAL_SEAL.left() + OFFICIAL_SEAL.width() / 2;
        issuer(sheet, view.issuer(), middle);
        sheet.line(LABEL, ChinaTime.day(view.issueDate()), middle, 98, Align.CENTER);
    }

    /** On one line, or on two when it would become too small to read. */
    private static void issuer(PdfSheet sheet, String name, float middle) {
        Ink ink = VALUE.fitting(name, ISSUER_WIDTH);
        if (ink.size() >= SMALLEST_ISSUER) {
            sheet.line(ink, name, middle, 118, Align.CENTER);
            return;
        }
        int half = name.offsetByCodePoints(0, (name.codePointCount(0, name.length()) + 1) / 2);
        Ink smaller = VALUE.fitting(name.substring(0, half), ISSUER_WIDTH);
        sheet.line(smaller, name.substring(0, half), middle, 133, Align.CENTER);
        sheet.line(smaller, name.substring(half), middle, 117, Align.CENTER);
    }
}
