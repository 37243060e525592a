package org.certline.scores;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.score.Outcome;
import org.certline.domain.score.Result;
import org.certline.domain.score.Score;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.persistence.score.Results;
import org.certline.persistence.score.ScoreRepository;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.plan.PlanScope;
import org.certline.runtime.score.ScoreColumns;
import org.certline.runtime.task.TaskView;

/** Scores and results as workbooks 批量导出, an organization's whole plan or a college's candidates. */
@Singleton
final class ScoreExport {

    private final ScoreRepository scores;
    private final RegistrationRepository registrations;
    private final Results results;
    private final TableExport export;
    private final Clock clock;

    ScoreExport(ScoreRepository scores, RegistrationRepository registrations, Results results, TableExport export,
            Clock clock) {
        this.scores = scores;
        this.registrations = registrations;
        this.results = results;
        this.export = export;
        this.clock = clock;
    }

    /** The chosen scores, or all of a subject and a college; either may be empty for all. */
    TaskView scores(Caller caller, Plan plan, String subjectId, String collegeId, Chosen chosen) {
        String college = plan.isOwnedBy(caller) ? collegeId : caller.tenantId();
        Stream<Score> wanted = chosen.of(Score::id,
                () -> college.isEmpty()
                        ? scores.ofPlan(plan.id(), subjectId)
                        : scores.ofCollege(plan.id(), college, subjectId),
                ids -> scores.findAll(plan.id(), ids).stream());
        return export.write(caller, Action.READ_SCORES, "科目成绩", ScoreColumns.EXPORT,
                wanted.filter(one -> isOf(caller, plan, one.collegeId()))
                        .filter(one -> PlanScope.sees(plan, caller, one.subjectId())).map(one -> cells(plan, one)));
    }

    /** The results of the chosen registrations, or all of a college with an outcome; empty and null mean all. */
    TaskView results(Caller caller, Plan plan, String collegeId, @Nullable Outcome outcome, Chosen chosen) {
        String college = plan.isOwnedBy(caller) ? collegeId : caller.tenantId();
        Instant now = clock.instant();
        Stream<Result> wanted = chosen.of(one -> one.registration().id(),
                () -> (college.isEmpty() ? results.ofPlan(plan, "", now) : results.ofCollege(plan, college, "", now))
                        .filter(one -> outcome == null || one.outcome() == outcome),
                ids -> results.of(plan, registrations.findAll(ids).stream()
                        .filter(one -> one.planId().equals(plan.id()) && isOf(caller, plan, one.collegeId()))
                        .toList(), now).stream());
        return export.write(caller, Action.READ_SCORES, "考证结果", ScoreColumns.RESULTS,
                wanted.filter(one -> caller.isResponsibleFor(one.registration().certificateTypeId()))
                        .map(one -> cells(plan, one)));
    }

    /** An organization reads all colleges of its plan, a college itself. */
    private static boolean isOf(Caller caller, Plan plan, String collegeId) {
        return plan.isOwnedBy(caller) || collegeId.equals(caller.tenantId());
    }

    private static Map<String, String> cells(Plan plan, Score score) {
        PlanCertificate certificate = plan.certificates().stream()
                .filter(one -> one.subject(score.subjectId()).isPresent()).findFirst().orElseThrow();
        PlanSubject subject = certificate.subject(score.subjectId()).orElseThrow();
        Map<String, String> cells = new TreeMap<>();
        cells.put("plan", plan.name());
        cells.put("name", score.candidateName());
        cells.put("candidate", score.candidateNumber());
        cells.put("idNumber", score.maskedIdNumber());
        cells.put("ticket", score.ticketNumber());
        cells.put("kind", score.kind().term());
        cells.put("college", score.collegeName());
        cells.put("subjectNumber", subject.number());
        cells.put("subject", subject.name());
        cells.put("mode", subject.mode().term());
        cells.put("certificate", certificate.name());
        cells.put("level", certificate.level().term());
        cells.put("points", score.counts() ? score.points().toPlainString() : "");
        cells.put("status", score.attendance().term());
        return cells;
    }

    private static Map<String, String> cells(Plan plan, Result result) {
        PlanCertificate certificate = plan.certificate(result.registration().certificateTypeId(),
                result.registration().level()).orElseThrow();
        Map<String, String> cells = new TreeMap<>();
        cells.put("plan", plan.name());
        cells.put("name", result.registration().candidate().name());
        cells.put("candidate", result.registration().candidate().number());
        cells.put("idNumber", result.registration().candidate().idNumber().masked());
        cells.put("kind", result.registration().candidate().kind().term());
        cells.put("college", result.registration().collegeName());
        cells.put("certificate", certificate.name());
        cells.put("level", certificate.level().term());
        cells.put("rule", certificate.passRule().term());
        cells.put("total", result.total().toPlainString());
        cells.put("outcome", result.outcome().term());
        return cells;
    }
}
