package org.certline.arrangements;

import java.util.Map;
import java.util.TreeMap;
import org.certline.documents.pdf.ChinaTime;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.arrangement.Unplaced;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;

/** The columns of exported arrangements (manual 001 §5.2.8). */
final class ArrangementColumns {

    /** 考场编排明细: a line for each room and subject. */
    static final Columns ROOMS = Columns.of(
            Column.text("plan", "考试计划"), Column.text("room", "考场名称"), Column.text("college", "所属院校"),
            Column.text("region", "所在地区"), Column.text("site", "考核站点"), Column.text("unit", "考试单位"),
            Column.text("certificate", "考试证书"), Column.text("subject", "考试科目"), Column.text("time", "考试时间"),
            Column.number("placed", "排考人数"), Column.text("candidates", "准考证姓名(编号)"),
            Column.text("invigilators", "监考人员姓名(编号)"), Column.text("invigilatorsFrom", "监考人员所在区域(院校)"));

    /** 排考明细: a line for each candidate and subject. */
    static final Columns SEATS = Columns.of(
            Column.text("plan", "考试计划"), Column.text("name", "考生姓名"), Column.identifier("candidate", "考生编号"),
            Column.identifier("ticket", "准考证号"), Column.text("college", "所属院校"),
            Column.text("certificate", "考试证书"), Column.text("subject", "考试科目"), Column.text("mode", "考试方式"),
            Column.text("time", "考试时间"), Column.text("room", "考场名称"), Column.number("seat", "座位号"));

    /** 未排入名单: a line for each candidate and subject without a seat. */
    static final Columns UNPLACED = Columns.of(
            Column.text("plan", "考试计划"), Column.text("name", "考生姓名"), Column.identifier("candidate", "考生编号"),
            Column.text("college", "所属院校"), Column.text("certificate", "考试证书"), Column.text("subject", "考试科目"),
            Column.text("mode", "考试方式"), Column.text("time", "考试时间"), Column.text("reason", "未排入原因"));

    private ArrangementColumns() {
    }

    /** What every line says of its subject. */
    static Map<String, String> subject(Plan plan, String subjectId) {
        PlanCertificate certificate = plan.certificates().stream()
                .filter(one -> one.subject(subjectId).isPresent()).findFirst().orElseThrow();
        PlanSubject subject = certificate.subject(subjectId).orElseThrow();
        Map<String, String> cells = new TreeMap<>();
        cells.put("plan", plan.name());
        cells.put("certificate", certificate.name() + "(" + certificate.level().term() + ")");
        cells.put("subject", subject.name());
        cells.put("mode", subject.mode().term());
        cells.put("time", ChinaTime.span(subject.exam()));
        return cells;
    }

    static Map<String, String> seat(Plan plan, Placement one) {
        Map<String, String> cells = subject(plan, one.subjectId());
        cells.put("name", one.candidateName());
        cells.put("candidate", one.candidateNumber());
        cells.put("ticket", one.ticketNumber());
        cells.put("college", one.collegeName());
        cells.put("room", one.roomName());
        cells.put("seat", String.valueOf(one.seat()));
        return cells;
    }

    static Map<String, String> unplaced(Plan plan, Unplaced one, String reason) {
        Map<String, String> cells = subject(plan, one.subjectId());
        cells.put("name", one.candidateName());
        cells.put("candidate", one.candidateNumber());
        cells.put("college", one.collegeName());
        cells.put("reason", reason);
        return cells;
    }
}
