package org.certline.scores;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.certificatetype.PassRule;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.registration.Registration;
import org.certline.domain.score.Attendance;
import org.certline.domain.score.Outcome;
import org.certline.domain.score.Result;
import org.certline.domain.score.SubjectResult;

/**
 * A result as the API shows it.
 *
 * @param outcome open until scores are locked
 * @param reached what the scores come to as they are
 */
@Serdeable
record ResultView(String registrationId, String candidateNumber, String candidateName, CandidateKind kind,
        String idNumber, String collegeId, String collegeName, String certificateName, Level level, PassRule rule,
        BigDecimal total, Outcome outcome, Outcome reached, boolean locked, List<SubjectLine> subjects) {

    static ResultView of(Plan plan, Result result) {
        Registration one = result.registration();
        PlanCertificate certificate = plan.certificate(one.certificateTypeId(), one.level()).orElseThrow();
        return new ResultView(one.id(), one.candidate().number(), one.candidate().name(), one.candidate().kind(),
                one.candidate().idNumber().masked(), one.collegeId(), one.collegeName(), certificate.name(),
                one.level(), certificate.passRule(), result.total(), result.outcome(), result.reached(),
                result.locked(), result.subjects().stream().map(SubjectLine::of).toList());
    }

    /** A subject the certificate asks for; without points and attendance while there is no score. */
    @Serdeable
    record SubjectLine(String subjectId, String name, int fullScore, int passScore, @Nullable BigDecimal points,
            @Nullable Attendance attendance) {

        private static SubjectLine of(SubjectResult one) {
            return new SubjectLine(one.subject().subjectId(), one.subject().name(), one.subject().fullScore(),
                    one.subject().passScore(), one.score() == null ? null : one.score().points(),
                    one.score() == null ? null : one.score().attendance());
        }
    }
}
