package org.certline.domain.certificatetype;

import static org.certline.domain.certificatetype.CertificateTypeReason.*;

import java.util.regex.Pattern;
import org.certline.domain.Decision;
import org.certline.domain.Objections;

/** What makes an exam subject (manual 001 §5.2.1). */
public final class SubjectRule {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]{1,20}");
    private static final int HIGHEST_SCORE = 1000;

    private SubjectRule() {
    }

    /** Whether the subject is complete and fits its certificate type. */
    public static Decision<Subject> check(Subject subject, CertificateType type) {
        int full = subject.fullScore();
        int pass = subject.passScore();
        return new Objections()
                .when(subject.number() == null || !NUMBER.matcher(subject.number()).matches(), "number",
                        SUBJECT_NUMBER_INVALID)
                .text(subject.name(), "name", CertificateTypeRule.NAME_LENGTH, SUBJECT_NAME_MISSING,
                        SUBJECT_NAME_TOO_LONG)
                .when(subject.level() == null || !type.levels().contains(subject.level()), "level", SUBJECT_LEVEL_UNKNOWN)
                .when(subject.mode() == null, "mode", SUBJECT_MODE_MISSING)
                .when(subject.audience() == null, "audience", SUBJECT_AUDIENCE_MISSING)
                .when(full < 1 || full > HIGHEST_SCORE, "fullScore", SUBJECT_FULL_SCORE_INVALID, HIGHEST_SCORE)
                .when(pass < 0 || pass > full, "passScore", SUBJECT_PASS_SCORE_INVALID, full)
                .orElse(subject);
    }
}
