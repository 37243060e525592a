package org.certline.importroster;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.candidate.IdNumberRule;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.candidate.CandidateNumbers;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.persistence.organization.CollegeRepository;
import org.certline.runtime.candidate.RosterColumns;
import org.certline.runtime.imports.RowVerdict;
import org.certline.runtime.imports.SheetImportRule;

/** The import of rosters: a row makes a candidate or completes one. */
@Singleton
final class RosterImport implements SheetImportRule {

    private final CandidateRepository candidates;
    private final CandidateNumbers numbers;
    private final CollegeRepository colleges;
    private final Clock clock;

    RosterImport(CandidateRepository candidates, CandidateNumbers numbers, CollegeRepository colleges, Clock clock) {
        this.candidates = candidates;
        this.numbers = numbers;
        this.colleges = colleges;
        this.clock = clock;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.IMPORT_ROSTER;
    }

    @Override
    public Columns columns() {
        return RosterColumns.IMPORT;
    }

    /** The person, however the ID number is typed; a masked one is many people's. */
    @Override
    public String identity(SheetRow row) {
        return IdNumberRule.normalize(row.text(IdNumberRule.isMasked(row.text("idNumber")) ? "number" : "idNumber"));
    }

    @Override
    public List<RowVerdict> judge(Task task, List<SheetRow> rows) {
        String college = task.tenantId();
        String region = colleges.find(college).orElseThrow().regionCode();
        RosterLookup known = RosterLookup.of(candidates, college, rows);
        RosterJudge judge = new RosterJudge(college, known, candidates,
                numbers.take(region, rows.size(), clock::instant), clock.instant());
        return rows.stream().map(judge::verdict).toList();
    }
}
