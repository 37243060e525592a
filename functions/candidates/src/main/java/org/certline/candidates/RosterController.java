package org.certline.candidates;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.util.Locale;
import java.util.Map;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.candidate.CandidateFilter;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.candidate.RosterColumns;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.files.DownloadLink;
import org.certline.runtime.imports.Imports;
import org.certline.runtime.imports.StartedImport;
import org.certline.runtime.imports.Templates;
import org.certline.runtime.imports.UploadRequest;
import org.certline.runtime.problem.Problems;
import org.certline.runtime.task.TaskView;

/** Candidates in files: rosters and photos to be imported, rosters exported. */
@Controller("/api/candidates")
class RosterController {

    private static final long ROSTER_MEGABYTES = 20;
    private static final long PHOTOS_MEGABYTES = 400;

    private final Imports imports;
    private final Templates templates;
    private final RosterExport export;

    RosterController(Imports imports, Templates templates, RosterExport export) {
        this.imports = imports;
        this.templates = templates;
        this.export = export;
    }

    /** A link to the workbook to fill in. */
    @Get("/imports/template")
    @Allowed(Action.READ_CANDIDATES)
    DownloadLink template() {
        return templates.link(TaskKind.IMPORT_ROSTER, "考生信息导入模板", RosterColumns.IMPORT);
    }

    /** Begins the import of a roster; the file goes to the link that comes back. */
    @Post("/imports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.EDIT_CANDIDATES)
    StartedImport importRoster(HttpRequest<?> request, Caller caller, @Body UploadRequest upload) {
        return begin(request, caller, TaskKind.IMPORT_ROSTER, upload, ROSTER_MEGABYTES);
    }

    /** Begins the import of photos: a ZIP of files named by ID number. */
    @Post("/photos/imports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.EDIT_CANDIDATES)
    StartedImport importPhotos(HttpRequest<?> request, Caller caller, @Body UploadRequest upload) {
        return begin(request, caller, TaskKind.IMPORT_PHOTOS, upload, PHOTOS_MEGABYTES);
    }

    /**
     * Exports the chosen candidates, or all that the filters let through, to be edited and imported again.
     *
     * @param wholeIdNumbers whether ID numbers stand there whole, which not everybody may ask for
     */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_CANDIDATES)
    TaskView export(Caller caller, @Nullable @QueryValue CandidateKind kind, @Nullable @QueryValue IdentityState state,
            @Nullable @QueryValue String name, @Nullable @QueryValue String number,
            @QueryValue(defaultValue = "false") boolean wholeIdNumbers, @Body Chosen chosen) {
        return export.write(caller, new CandidateFilter(kind, state, name, number), chosen, wholeIdNumbers);
    }

    private StartedImport begin(HttpRequest<?> request, Caller caller, TaskKind kind, UploadRequest upload,
            long megabytes) {
        return Problems.orThrow(imports.begin(caller, kind, upload, Map.of(), megabytes,
                request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE)));
    }
}
