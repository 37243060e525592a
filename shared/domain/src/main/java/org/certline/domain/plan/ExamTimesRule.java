package org.certline.domain.plan;

import static org.certline.domain.plan.PlanReason.*;

import java.util.List;
import org.certline.domain.Objections;
import org.certline.domain.Refusal;
import org.certline.domain.Window;
import org.certline.domain.certificatetype.Audience;

/** When the subjects of a certificate can be examined: seats come first, scores last, and nobody sits in two at once. */
final class ExamTimesRule {

    private ExamTimesRule() {
    }

    /**
     * Everything that is wrong with the exam times of a certificate.
     *
     * @param windows the plan's, each right in itself
     */
    static List<Refusal> refusals(PlanCertificate certificate, String field, PlanWindows windows) {
        Objections objections = new Objections();
        List<PlanSubject> subjects = certificate.subjects();
        for (int i = 0; i < subjects.size(); i++) {
            PlanSubject subject = subjects.get(i);
            String of = field + ".subjects[" + i + "].exam";
            if (missing(subject)) {
                objections.when(true, of, EXAM_WINDOW_INVALID, subject.name());
                continue;
            }
            objections.when(subject.exam().start().isBefore(windows.arrangement().start()), of,
                            EXAM_BEFORE_ARRANGEMENT, subject.name())
                    .when(subject.exam().end().isAfter(windows.scoreEntry().end()), of,
                            EXAM_AFTER_SCORE_ENTRY, subject.name());
            subjects.subList(0, i).stream().filter(earlier -> clash(earlier, subject)).forEach(earlier ->
                    objections.when(true, of, EXAMS_OVERLAP, subject.name(), earlier.name()));
        }
        return objections.all();
    }

    private static boolean missing(PlanSubject subject) {
        Window exam = subject.exam();
        return exam == null || !WindowsRule.valid(exam);
    }

    private static boolean clash(PlanSubject one, PlanSubject other) {
        return !missing(one) && one.exam().overlaps(other.exam()) && shareCandidates(one.audience(), other.audience());
    }

    private static boolean shareCandidates(Audience one, Audience other) {
        return one == Audience.ALL || other == Audience.ALL || one == other;
    }
}
