package org.certline.scores;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.score.Result;
import org.certline.domain.score.Score;
import org.certline.domain.task.Task;
import org.certline.persistence.score.Results;
import org.certline.persistence.score.ScoreRepository;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.plan.PlanScope;
import org.certline.runtime.score.ScoreColumns;

/** Scores and results as workbooks 批量导出, an organization's whole plan or a college's candidates. */
@Singleton
final class ScoreExport {

    private final ScoreRepository scores;
    private final Results results;
    private final TableExport export;
    private final Clock clock;

    ScoreExport(ScoreRepository scores, Results results, TableExport export, Clock clock) {
        this.scores = scores;
        this.results = results;
        this.export = export;
        this.clock = clock;
    }

    /** @param subjectId empty for all subjects */
    Task scores(Caller caller, Plan plan, String subjectId) {
        Stream<Score> all = plan.isOwnedBy(caller)
                ? scores.ofPlan(plan.id(), subjectId)
                : scores.ofCollege(plan.id(), caller.tenantId(), subjectId);
        return export.write(caller, "科目成绩", ScoreColumns.EXPORT,
                all.filter(one -> PlanScope.sees(plan, caller, one.subjectId())).map(one -> cells(plan, one)));
    }

    Task results(Caller caller, Plan plan) {
        Stream<Result> all = plan.isOwnedBy(caller)
                ? results.ofPlan(plan, "", clock.instant())
                : results.ofCollege(plan, caller.tenantId(), "", clock.instant());
        return export.write(caller, "考证结果", ScoreColumns.RESULTS,
                all.filter(one -> caller.isResponsibleFor(one.registration().certificateTypeId()))
                        .map(one -> cells(plan, one)));
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
