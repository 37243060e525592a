package org.certline.issuance;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.issuance.CertificateForm;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceState;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.issuance.VisibleRecords;
import org.certline.runtime.task.TaskView;

/** Writes a list of certificate records as a workbook, ID numbers masked. */
@Singleton
final class RecordExport {

    private static final Columns COLUMNS = Columns.of(
            Column.identifier("number", "考生编号"),
            Column.text("name", "考生姓名"),
            Column.identifier("idNumber", "证件号码"),
            Column.text("kind", "学生类型"),
            Column.text("college", "所属院校"),
            Column.text("certificate", "证书名称"),
            Column.text("level", "证书等级"),
            Column.text("plan", "考试计划"),
            Column.text("site", "考核站点"),
            Column.text("state", "颁证状态"),
            Column.text("reason", "原因"),
            Column.text("form", "颁证方式"),
            Column.identifier("certificateNumber", "证书编号"),
            Column.text("issuedOn", "颁证时间"));

    private final VisibleRecords records;
    private final RecordTexts texts;
    private final TableExport export;

    RecordExport(VisibleRecords records, RecordTexts texts, TableExport export) {
        this.records = records;
        this.texts = texts;
        this.export = export;
    }

    /** The chosen records, or all of a list; the plan may be empty for all. */
    TaskView write(Caller caller, IssuanceState state, String planId, Chosen chosen, Locale locale) {
        return export.write(caller, Action.READ_CERTIFICATES, "证书发放-" + term(state), COLUMNS,
                chosen.of(CertificateRecord::id, () -> records.all(caller, state, planId),
                        ids -> records.seen(caller, ids).stream()).map(record -> cells(record, locale)));
    }

    private Map<String, String> cells(CertificateRecord record, Locale locale) {
        Map<String, String> cells = new TreeMap<>();
        cells.put("number", record.candidate().number());
        cells.put("name", record.candidate().name());
        cells.put("idNumber", record.candidate().idNumber().masked());
        cells.put("kind", record.candidate().kind().term());
        cells.put("college", record.collegeName());
        cells.put("certificate", record.certificateTypeName());
        cells.put("level", record.level().term());
        cells.put("plan", record.planName());
        cells.put("site", record.siteName());
        cells.put("state", term(record.state()));
        cells.put("reason", texts.reason(record, locale));
        cells.put("form", record.form() == null ? "" : term(record.form()));
        cells.put("certificateNumber", record.certificateNumber());
        cells.put("issuedOn", record.issuedOn() == null ? "" : record.issuedOn().toString());
        return cells;
    }

    private static String term(CertificateForm form) {
        return switch (form) {
            case ELECTRONIC -> "电子证书";
            case PAPER -> "纸质证书";
        };
    }

    private static String term(IssuanceState state) {
        return switch (state) {
            case ORGANIZATION_TO_SIGN -> "培训评价组织待签发";
            case ORGANIZATION_REFUSED -> "培训评价组织拒绝签发";
            case SITE_TO_SIGN -> "考核站点待签发";
            case SITE_REFUSED -> "考核站点拒绝签发";
            case TO_ISSUE -> "证书待发放";
            case ISSUING -> "证书生成中";
            case STAMP_FAILED -> "盖章失败";
            case ISSUED -> "完成发放";
        };
    }
}
