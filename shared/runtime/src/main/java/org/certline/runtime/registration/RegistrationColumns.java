package org.certline.runtime.registration;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationState;

/** The columns in which registrations are imported and exported (manual 001 §5.2.6). */
public final class RegistrationColumns {

    public static final String CANDIDATE_NUMBER = "candidateNumber";
    public static final String ID_NUMBER = "idNumber";
    public static final String NAME = "name";
    public static final String CERTIFICATE = "certificate";
    public static final String LEVEL = "level";
    public static final String SUBJECT = "subject";
    public static final String KIND = "kind";

    /** All columns an import can have. */
    public static final Columns IMPORT = Columns.of(
            Column.identifier(CANDIDATE_NUMBER, "考生编号").explained("与证件号码填写其一"),
            Column.identifier(ID_NUMBER, "证件号码").alsoCalled("身份证号", "身份证号码").explained("与考生编号填写其一"),
            Column.text(NAME, "姓名").alsoCalled("考生姓名").must().like("王小八"),
            Column.text(CERTIFICATE, "证书编号").alsoCalled("证书名称").must().explained("证书编号或名称"),
            Column.text(LEVEL, "证书等级").alsoCalled("等级").must()
                    .oneOf(Arrays.stream(Level.values()).map(Level::term).toList()),
            Column.text(SUBJECT, "科目编号").alsoCalled("科目名称").explained("按科目报考时必填，科目编号或名称"),
            Column.text(KIND, "参考对象").oneOf(List.of("院校考生", "社会考生")).explained("科目因考生类型而不同时必填"));

    /** The columns of an export. */
    public static final Columns EXPORT = Columns.of(
            Column.text("plan", "考试计划"),
            Column.text(CANDIDATE_NUMBER, "考生编号"),
            Column.text(NAME, "考生姓名"),
            Column.text(ID_NUMBER, "证件号码"),
            Column.text(KIND, "考生类型"),
            Column.text("college", "所属院校"),
            Column.text(CERTIFICATE, "报考证书"),
            Column.text(LEVEL, "证书等级"),
            Column.text("subjects", "考试科目"),
            Column.text("state", "报考状态"),
            Column.text("paid", "缴费状态"),
            Column.text("paymentRequest", "缴费单号"));

    private RegistrationColumns() {
    }

    /** A registration as a row of an export, its ID number masked. */
    public static Map<String, String> cells(Registration one, Plan plan, Instant now) {
        Map<String, String> cells = new TreeMap<>();
        cells.put("plan", plan.name());
        cells.put(CANDIDATE_NUMBER, one.candidate().number());
        cells.put(NAME, one.candidate().name());
        cells.put(ID_NUMBER, one.candidate().idNumber().masked());
        cells.put(KIND, one.candidate().kind().term());
        cells.put("college", one.collegeName());
        cells.put(CERTIFICATE, plan.certificate(one.certificateTypeId(), one.level()).map(PlanCertificate::name)
                .orElseThrow());
        cells.put(LEVEL, one.level().term());
        cells.put("subjects", one.subjectIds().stream().flatMap(id -> plan.subject(id).stream())
                .map(PlanSubject::name).collect(Collectors.joining("、")));
        cells.put("state", switch (RegistrationState.of(one, plan, now)) {
            case NOT_ARRANGED -> "未排考";
            case WAITING -> "待考试";
            case IN_EXAM -> "考试中";
            case ENDED -> "已结束";
        });
        cells.put("paid", one.paid() ? "已缴费" : "未缴费");
        cells.put("paymentRequest", one.paymentRequestNumber());
        return cells;
    }
}
