package org.certline.exams;

import java.util.stream.Collectors;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.certificatetype.Major;
import org.certline.domain.certificatetype.PassRule;
import org.certline.runtime.exports.Sheet;

/** How certificate types are exported (manual 001 §4.1). */
final class CertificateTypeSheet {

    static final Sheet<CertificateType> SHEET = Sheet.<CertificateType>titled("证书信息")
            .code("证书编号", CertificateType::number)
            .text("证书名称", CertificateType::name)
            .text("证书等级", type -> type.levels().stream().map(Level::term).collect(Collectors.joining("、")))
            .text("对应专业", type -> type.majors().isEmpty() ? "不限专业"
                    : type.majors().stream().map(Major::name).collect(Collectors.joining("、")))
            .text("通过条件", type -> type.passRule().term())
            .text("合格总分", type -> type.passRule() == PassRule.TOTAL_SCORE
                    ? String.valueOf(type.totalPassScore()) : "")
            .text("发布状态", type -> type.published() ? "已发布" : "未发布");

    private CertificateTypeSheet() {
    }
}
