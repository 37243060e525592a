package org.certline.domain.certificatetype;

/** An exam subject 考试科目 of a certificate type at one level (manual 001 §5.2.1). Scores are whole points. */
public record Subject(
        String id,
        String organizationId,
        String certificateTypeId,
        Level level,
        String number,
        String name,
        ExamMode mode,
        int fullScore,
        int passScore,
        Audience audience,
        long version) {
}
