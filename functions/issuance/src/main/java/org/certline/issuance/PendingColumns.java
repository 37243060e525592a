package org.certline.issuance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;
import org.certline.domain.issuance.PendingCase;
import org.certline.domain.registration.CandidateSnapshot;

/** The columns of the lists of who can and who cannot be certified (manual 001 §4.2.1). */
final class PendingColumns {

    private static final List<Column> PERSON = List.of(
            Column.identifier("number", "考生编号"),
            Column.text("name", "考生姓名"),
            Column.identifier("idNumber", "身份证号"),
            Column.text("kind", "学生类型"),
            Column.text("college", "所属院校"),
            Column.text("certificate", "证书名称"),
            Column.text("level", "证书等级"),
            Column.text("result", "考证结果"));

    /** 可发证名单. */
    static final Columns ELIGIBLE = Columns.of(PERSON);

    /** 不可发证名单. */
    static final Columns INELIGIBLE = Columns.of(with(Column.text("reasons", "不可发证原因")));

    private PendingColumns() {
    }

    /** A row of either list. */
    static Map<String, String> cells(PendingCase of, boolean wholeIdNumber, String reasons) {
        CandidateSnapshot candidate = of.registration().candidate();
        Map<String, String> cells = new TreeMap<>();
        cells.put("number", candidate.number());
        cells.put("name", candidate.name());
        cells.put("idNumber", wholeIdNumber ? candidate.idNumber().value() : candidate.idNumber().masked());
        cells.put("kind", candidate.kind().term());
        cells.put("college", of.registration().collegeName());
        cells.put("certificate", of.plan().certificate(of.registration().certificateTypeId(),
                of.registration().level()).orElseThrow().name());
        cells.put("level", of.registration().level().term());
        cells.put("result", of.outcome().term());
        cells.put("reasons", reasons);
        return cells;
    }

    private static List<Column> with(Column last) {
        List<Column> columns = new ArrayList<>(PERSON);
        columns.add(last);
        return columns;
    }
}
