package org.certline.runtime.score;

import java.util.Arrays;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;
import org.certline.domain.score.Attendance;

/** The columns of score sheets: of the template, of imports and of exports (manual 001 §5.2.9). */
public final class ScoreColumns {

    /** A sheet is of one subject of one plan. */
    public static final Columns IMPORT = Columns.of(
            Column.identifier("number", "准考证号").alsoCalled("考生编号", "准考证号或考生编号").must()
                    .like("20210916002611000000700012").explained("填写准考证号或考生编号，请保持文本格式"),
            Column.text("name", "考生姓名").alsoCalled("姓名").must().like("王小八").explained("与报考信息一致"),
            Column.number("points", "成绩").alsoCalled("分数", "得分").like("85.5")
                    .explained("0 至科目满分，整数或 .5；缺考、违纪不填"),
            Column.text("status", "状态").alsoCalled("考试状态")
                    .oneOf(Arrays.stream(Attendance.values()).map(Attendance::term).toList())
                    .explained("空白为正常"));

    /** Scores as they are exported 批量导出科目成绩. */
    public static final Columns EXPORT = Columns.of(
            Column.text("plan", "考试计划"), Column.text("name", "考生姓名"), Column.identifier("candidate", "考生编号"),
            Column.text("idNumber", "证件号码"), Column.identifier("ticket", "准考证号"),
            Column.text("kind", "考生类型"), Column.text("college", "所属院校"), Column.code("subjectNumber", "科目编号"),
            Column.text("subject", "科目名称"), Column.text("mode", "考试方式"), Column.text("certificate", "报考证书"),
            Column.text("level", "证书等级"), Column.number("points", "成绩"), Column.text("status", "状态"));

    /** Results as they are exported 批量导出证书考核详情 (manual 001 §5.2.10). */
    public static final Columns RESULTS = Columns.of(
            Column.text("plan", "考试计划"), Column.text("name", "考生姓名"), Column.identifier("candidate", "考生编号"),
            Column.text("idNumber", "身份证号"), Column.text("kind", "学生类型"), Column.text("college", "所属院校"),
            Column.text("certificate", "报考证书"), Column.text("level", "证书等级"), Column.text("rule", "通过条件"),
            Column.number("total", "总分"), Column.text("outcome", "考核状态"));

    private ScoreColumns() {
    }
}
