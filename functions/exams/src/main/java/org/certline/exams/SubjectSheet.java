package org.certline.exams;

import org.certline.domain.certificatetype.Audience;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.domain.certificatetype.Subject;
import org.certline.runtime.exports.Sheet;

/** How the subjects of a certificate type are exported (manual 001 §5.2.1). */
final class SubjectSheet {

    private SubjectSheet() {
    }

    static Sheet<Subject> of(CertificateType type) {
        return Sheet.<Subject>titled("考试科目")
                .code("证书编号", _ -> type.number())
                .text("证书名称", _ -> type.name())
                .text("证书等级", subject -> subject.level().term())
                .code("科目编号", Subject::number)
                .text("科目名称", Subject::name)
                .text("考试方式", subject -> subject.mode().term())
                .number("满分", Subject::fullScore)
                .number("合格分", Subject::passScore)
                .text("参考对象", subject -> term(subject.audience()));
    }

    private static String term(Audience audience) {
        return switch (audience) {
            case ALL -> "所有考生";
            case IN_SCHOOL -> "院校考生";
            case SOCIAL -> "社会考生";
        };
    }
}
