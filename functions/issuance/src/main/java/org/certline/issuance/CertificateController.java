package org.certline.issuance;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceState;
import org.certline.persistence.PageRequest;
import org.certline.persistence.issuance.CertificateFileRepository;
import org.certline.persistence.issuance.SigningRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.DownloadLink;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.http.PageView;
import org.certline.runtime.issuance.VisibleRecords;

/** Certificate records, one list a state, and the certificates they led to (manual 001 §4.2). */
@Controller("/api/certificates")
class CertificateController {

    private final VisibleRecords records;
    private final CertificateFileRepository files;
    private final SigningRepository signings;
    private final CurrentFiles current;
    private final ObjectStore objects;
    private final RecordTexts texts;
    private final AuditLog audit;
    private final String publicUrl;

    CertificateController(VisibleRecords records, CertificateFileRepository files, SigningRepository signings,
            CurrentFiles current, ObjectStore objects, RecordTexts texts, AuditLog audit,
            @Value("${certline.public-url}") String publicUrl) {
        this.records = records;
        this.files = files;
        this.signings = signings;
        this.current = current;
        this.objects = objects;
        this.texts = texts;
        this.audit = audit;
        this.publicUrl = publicUrl;
    }

    /** One of the caller's lists; a college sees as site what waits for it, else what concerns its candidates. */
    @Get
    @Allowed(Action.READ_CERTIFICATES)
    PageView<RecordView> list(HttpRequest<?> request, Caller caller, @QueryValue IssuanceState state,
            @Nullable @QueryValue String planId, @QueryValue(defaultValue = "50") int size,
            @Nullable @QueryValue String cursor) {
        Locale locale = locale(request);
        return PageView.of(records.page(caller, state, planId == null ? "" : planId, new PageRequest(size, cursor)),
                record -> texts.view(record, locale));
    }

    @Get("/{recordId}")
    @Allowed(Action.READ_CERTIFICATES)
    CertificateDetail show(HttpRequest<?> request, Caller caller, String recordId) {
        CertificateRecord record = records.find(caller, recordId);
        List<CertificateFile> versions =
                record.certificateNumber().isEmpty() ? List.of() : files.versions(record.certificateNumber());
        return new CertificateDetail(texts.view(record, locale(request)), signatures(record), versions.stream()
                .filter(CertificateFile::hasSeal).map(file -> CertificateDetail.FileView.of(file, publicUrl)).toList());
    }

    /** A link to the current PDF. */
    @Get("/{recordId}/file")
    @Allowed(Action.READ_CERTIFICATES)
    DownloadLink file(Caller caller, String recordId) {
        CertificateFile file = current.of(List.of(records.find(caller, recordId))).getFirst();
        audit.record(caller, Action.READ_CERTIFICATES, "issuance/" + recordId, "download");
        String name = file.certificateNumber() + ".pdf";
        return new DownloadLink(objects.downloadLink(Bucket.CERTIFICATES, file.key(), name), name);
    }

    private List<CertificateDetail.SignatureView> signatures(CertificateRecord record) {
        return Stream.of(record.organizationSigningId(), record.siteSigningId()).filter(id -> !id.isEmpty())
                .flatMap(id -> signings.evidenceOf(id).stream()).map(CertificateDetail.SignatureView::of).toList();
    }

    private static Locale locale(HttpRequest<?> request) {
        return request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
