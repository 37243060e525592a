package org.certline.issuance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.issuance.IssuanceState;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.task.TaskView;

/** Certificates by the dozen: all PDFs in one archive, lists as workbooks (manual 001 §4.2.7). */
@Controller("/api/certificates")
class CertificateFilesController {

    private final CertificateArchive archive;
    private final RecordExport export;

    CertificateFilesController(CertificateArchive archive, RecordExport export) {
        this.archive = archive;
        this.export = export;
    }

    /** Puts up to 500 certificates into one ZIP 批量下载电子证书. */
    @Post("/archives")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_CERTIFICATES)
    TaskView archive(Caller caller, @Body @Valid Packed packed) {
        return TaskView.of(archive.write(caller, packed.recordIds()));
    }

    /** Exports the chosen certificate records, or one of the caller's lists, of all plans or one. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_CERTIFICATES)
    TaskView export(HttpRequest<?> request, Caller caller, @QueryValue IssuanceState state,
            @Nullable @QueryValue(defaultValue = "") String planId, @Body Chosen chosen) {
        return export.write(caller, state, planId, chosen, request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE));
    }

    @Serdeable
    record Packed(@NotNull @Size(min = 1, max = 500) List<@Size(max = 100) String> recordIds) {
    }
}
