package org.certline.issuance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
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
    TaskView archive(Caller caller, @Body @Valid Chosen chosen) {
        return TaskView.of(archive.write(caller, chosen.recordIds()));
    }

    /** Writes one of the caller's lists as a workbook. */
    @Post("/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_CERTIFICATES)
    TaskView export(HttpRequest<?> request, Caller caller, @Body @Valid WantedList wanted) {
        return TaskView.of(export.write(caller, wanted.state(), wanted.planId() == null ? "" : wanted.planId(),
                request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE)));
    }

    @Serdeable
    record Chosen(@NotNull @Size(min = 1, max = 500) List<@Size(max = 100) String> recordIds) {
    }

    @Serdeable
    record WantedList(@NotNull IssuanceState state, @Nullable String planId) {
    }
}
