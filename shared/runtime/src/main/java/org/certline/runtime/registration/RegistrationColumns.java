package org.certline.runtime.registration;

import java.util.Arrays;
import java.util.List;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.plan.RegistrationBasis;

/** The columns in which registrations are imported (manual 001 §5.2.6). */
public final class RegistrationColumns {

    public static final String CANDIDATE_NUMBER = "candidateNumber";
    public static final String ID_NUMBER = "idNumber";
    public static final String NAME = "name";
    public static final String CERTIFICATE = "certificate";
    public static final String LEVEL = "level";
    public static final String SUBJECT = "subject";
    public static final String KIND = "kind";

    private static final Column SUBJECT_COLUMN = Column.text(SUBJECT, "科目编号").alsoCalled("科目名称")
            .explained("按科目报考时必填，科目编号或名称");

    /** All columns an import can have. */
    public static final Columns IMPORT = Columns.of(
            Column.identifier(CANDIDATE_NUMBER, "考生编号").explained("与证件号码填写其一"),
            Column.identifier(ID_NUMBER, "证件号码").alsoCalled("身份证号", "身份证号码").explained("与考生编号填写其一"),
            Column.text(NAME, "姓名").alsoCalled("考生姓名").must().like("王小八"),
            Column.text(CERTIFICATE, "证书编号").alsoCalled("证书名称").must().explained("证书编号或名称"),
            Column.text(LEVEL, "证书等级").alsoCalled("等级").must()
                    .oneOf(Arrays.stream(Level.values()).map(Level::term).toList()),
            SUBJECT_COLUMN,
            Column.text(KIND, "参考对象").oneOf(List.of("院校考生", "社会考生")).explained("科目因考生类型而不同时必填"));

    private RegistrationColumns() {
    }

    /** The columns of the template for plans that register so. */
    public static Columns template(RegistrationBasis basis) {
        return Columns.of(IMPORT.all().stream()
                .filter(column -> basis == RegistrationBasis.BY_SUBJECT || column != SUBJECT_COLUMN)
                .map(column -> column == SUBJECT_COLUMN ? column.must() : column).toList());
    }
}
