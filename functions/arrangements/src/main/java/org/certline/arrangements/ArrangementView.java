package org.certline.arrangements;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.certline.domain.Window;
import org.certline.domain.account.Caller;
import org.certline.domain.arrangement.Arrangement;
import org.certline.domain.arrangement.SubjectCount;
import org.certline.domain.arrangement.SubjectState;
import org.certline.domain.certificatetype.ExamMode;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;

/**
 * How far a plan is arranged.
 *
 * @param taskId      of the latest start, empty when none
 * @param arranged    whether there are seats to look at
 * @param publishedAt null until published
 */
@Serdeable
record ArrangementView(String planId, String taskId, boolean arranged, Instant publishedAt, Window window,
        int placed, int unplaced, List<SubjectLine> subjects) {

    static ArrangementView of(Plan plan, Arrangement arrangement, Caller caller, Instant now) {
        List<SubjectLine> lines = plan.certificates().stream()
                .filter(certificate -> caller.isResponsibleFor(certificate.certificateTypeId()))
                .flatMap(certificate -> certificate.subjects().stream()
                        .map(subject -> SubjectLine.of(plan, certificate, subject, arrangement, now)))
                .toList();
        return new ArrangementView(plan.id(), arrangement.taskId(), arrangement.isArranged(),
                arrangement.publishedAt(), plan.windows().arrangement(), arrangement.placed(), arrangement.unplaced(),
                lines);
    }

    /** A subject of the plan: a line of 考核站点编排. */
    @Serdeable
    record SubjectLine(String subjectId, String number, String name, ExamMode mode, String certificateTypeId,
            String certificateName, Level level, Window exam, int placed, int unplaced, SubjectState state) {

        private static SubjectLine of(Plan plan, PlanCertificate certificate, PlanSubject subject,
                Arrangement arrangement, Instant now) {
            SubjectCount count = arrangement.subject(subject.subjectId());
            return new SubjectLine(subject.subjectId(), subject.number(), subject.name(), subject.mode(),
                    certificate.certificateTypeId(), certificate.name(), certificate.level(), subject.exam(),
                    count.placed(), count.unplaced(), SubjectState.at(now, plan.windows().arrangement(), count));
        }
    }
}
