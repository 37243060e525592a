package org.certline.importscores;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.runtime.imports.RowVerdict;
import org.certline.runtime.imports.SheetImportRule;
import org.certline.runtime.score.ScoreColumns;

/** The import of scores: a row enters the score of one candidate, or replaces it and keeps what it was. */
@Singleton
final class ScoreImport implements SheetImportRule {

    private final ScoredSubjects subjects;
    private final ScoreRows rows;
    private final Clock clock;

    ScoreImport(ScoredSubjects subjects, ScoreRows rows, Clock clock) {
        this.subjects = subjects;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.IMPORT_SCORES;
    }

    @Override
    public Columns columns() {
        return ScoreColumns.IMPORT;
    }

    @Override
    public String identity(SheetRow row) {
        return row.text("number");
    }

    @Override
    public List<RowVerdict> judge(Task task, List<SheetRow> sheet) {
        Instant now = clock.instant();
        Decision<ScoredSubject> subject = subjects.find(task, now);
        return switch (subject) {
            case Decision.Accepted<ScoredSubject>(ScoredSubject open) -> rows.judge(open, task.startedBy(), sheet, now);
            case Decision.Refused<ScoredSubject>(List<Refusal> no) ->
                    sheet.stream().<RowVerdict>map(row -> new RowVerdict.Refused(no)).toList();
        };
    }
}
