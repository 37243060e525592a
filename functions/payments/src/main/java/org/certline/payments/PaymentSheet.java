package org.certline.payments;

import org.certline.domain.payment.PaymentState;
import org.certline.runtime.exports.Sheet;

/** How payment requests are exported (manual 001 §5.2.7). */
final class PaymentSheet {

    static final Sheet<PaymentView> SHEET = Sheet.<PaymentView>titled("缴费申请单")
            .code("缴费单号", PaymentView::number)
            .text("考试计划", PaymentView::planName)
            .text("所属院校", PaymentView::collegeName)
            .text("考核证书", PaymentView::certificateName)
            .text("证书等级", request -> request.level().term())
            .text("考试科目", PaymentView::subjectName)
            .number("人数", PaymentView::count)
            .number("单价（元）", PaymentView::unitFee)
            .number("总费用（元）", PaymentView::total)
            .text("状态", request -> term(request.state()));

    private PaymentSheet() {
    }

    private static String term(PaymentState state) {
        return switch (state) {
            case COLLECTING -> "生成中";
            case REQUESTED -> "待确认";
            case CONFIRMING -> "确认中";
            case CONFIRMED -> "已缴费";
            case DELETING -> "删除中";
        };
    }
}
