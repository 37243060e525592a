package org.certline.exams;

import io.micronaut.core.annotation.Nullable;
import java.util.stream.Collectors;
import org.certline.documents.pdf.ChinaTime;
import org.certline.domain.Window;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.runtime.exports.Sheet;

/** How exam plans are exported (manual 001 §5.2.2). */
final class PlanSheet {

    static final Sheet<Plan> SHEET = Sheet.<Plan>titled("考试计划")
            .code("计划编号", Plan::number)
            .text("计划名称", Plan::name)
            .text("报考方式", plan -> plan.basis() == RegistrationBasis.BY_SUBJECT ? "按科目报考" : "按证书报考")
            .text("考试证书", PlanSheet::certificates)
            .number("参考院校数", plan -> plan.collegeIds().size())
            .text("报考时间", plan -> span(plan.windows().registration()))
            .text("缴费时间", plan -> span(plan.windows().payment()))
            .text("排考时间", plan -> span(plan.windows().arrangement()))
            .text("成绩登记时间", plan -> span(plan.windows().scoreEntry()))
            .text("公示时间", plan -> span(plan.windows().publicity()))
            .text("发布状态", plan -> plan.published() ? "已发布" : "未发布");

    private PlanSheet() {
    }

    private static String certificates(Plan plan) {
        return plan.certificates().stream().map(one -> one.name() + "(" + one.level().term() + ")")
                .collect(Collectors.joining("、"));
    }

    /** A draft may leave windows open. */
    private static String span(@Nullable Window window) {
        return window == null || window.start() == null || window.end() == null ? "" : ChinaTime.span(window);
    }
}
