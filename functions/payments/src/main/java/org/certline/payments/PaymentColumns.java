package org.certline.payments;

import java.util.Map;
import java.util.TreeMap;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;

/** The columns in which payment requests are exported (manual 001 §5.2.7). */
final class PaymentColumns {

    static final Columns EXPORT = Columns.of(
            Column.text("number", "缴费单号"),
            Column.text("plan", "考试计划"),
            Column.text("college", "所属院校"),
            Column.text("certificate", "考核证书"),
            Column.text("level", "证书等级"),
            Column.text("subject", "考试科目"),
            Column.number("count", "人数"),
            Column.number("unitFee", "单价（元）"),
            Column.number("total", "总费用（元）"),
            Column.text("state", "状态"));

    private PaymentColumns() {
    }

    static Map<String, String> cells(PaymentView request) {
        Map<String, String> cells = new TreeMap<>();
        cells.put("number", request.number());
        cells.put("plan", request.planName());
        cells.put("college", request.collegeName());
        cells.put("certificate", request.certificateName());
        cells.put("level", request.level().term());
        cells.put("subject", request.subjectName());
        cells.put("count", String.valueOf(request.count()));
        cells.put("unitFee", request.unitFee());
        cells.put("total", request.total());
        cells.put("state", switch (request.state()) {
            case COLLECTING -> "生成中";
            case REQUESTED -> "待确认";
            case CONFIRMING -> "确认中";
            case CONFIRMED -> "已确认";
            case DELETING -> "删除中";
        });
        return cells;
    }
}
