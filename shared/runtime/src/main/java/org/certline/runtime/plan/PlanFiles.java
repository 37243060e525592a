package org.certline.runtime.plan;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.certline.documents.xlsx.Columns;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.plan.Plan;
import org.certline.domain.task.TaskKind;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.imports.Imports;
import org.certline.runtime.imports.StartedImport;
import org.certline.runtime.imports.UploadRequest;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** What belongs to a plan and comes and goes in workbooks. */
@Singleton
public final class PlanFiles {

    private final Imports imports;
    private final TableExport export;
    private final Clock clock;

    PlanFiles(Imports imports, TableExport export, Clock clock) {
        this.imports = imports;
        this.export = export;
        this.clock = clock;
    }

    /** Begins an import into the plan, in the request's language; ends the request where the file is refused. */
    public StartedImport begin(HttpRequest<?> request, Caller caller, TaskKind kind, Plan plan, UploadRequest upload,
            long maxMegabytes) {
        return Problems.orThrow(imports.begin(caller, kind, upload, Map.of("planId", plan.id()), maxMegabytes,
                request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE)));
    }

    /**
     * Exports records of the plan.
     *
     * @param action what lets the caller read them
     * @param row    a record's cells, with what the clock makes of it
     */
    public <T> TaskView export(Caller caller, Action action, String title, Columns columns, Stream<T> records,
            BiFunction<T, Instant, Map<String, String>> row) {
        Instant now = clock.instant();
        return export.write(caller, action, title, columns, records.map(one -> row.apply(one, now)));
    }
}
