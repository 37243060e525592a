package org.certline.issue;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.certline.documents.pdf.CertificatePaper;
import org.certline.documents.pdf.CertificateView;
import org.certline.documents.pdf.CertificateWording;
import org.certline.documents.pdf.Imprint;
import org.certline.domain.DailyNumber;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.codelist.CodeList;
import org.certline.domain.codelist.CodeLists;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.CertificateVersion;
import org.certline.domain.registration.CandidateSnapshot;
import org.certline.persistence.issuance.CertificateFileRepository;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;

/** Makes a certificate's PDF from what was signed off; the same each time. */
@Singleton
final class Rendering {

    private final CertificateRecordRepository records;
    private final CertificateFileRepository files;
    private final ObjectStore objects;
    private final CodeList idTypes = CodeLists.shipped().current("id-types").orElseThrow();
    private final String publicUrl;

    Rendering(CertificateRecordRepository records, CertificateFileRepository files, ObjectStore objects,
            @Value("${certline.public-url}") String publicUrl) {
        this.records = records;
        this.files = files;
        this.objects = objects;
        this.publicUrl = publicUrl;
    }

    void render(CertificateVersion version) {
        CertificateFile file = files.find(version).orElseThrow();
        CertificateRecord record = records.find(file.recordId()).orElseThrow();
        Imprint imprint = new Imprint("职业技能等级证书", file.certificateNumber() + "/" + file.fileVersion(),
                record.issuedOn().atStartOfDay(DailyNumber.ZONE).toInstant());
        byte[] pdf = new CertificatePaper().write(imprint, view(record, file));
        objects.write(Bucket.FILES, file.draftKey(), "application/pdf", pdf);
    }

    private CertificateView view(CertificateRecord record, CertificateFile file) {
        CandidateSnapshot candidate = record.candidate();
        String idType = idTypes.find(candidate.idType().code()).orElseThrow().name(Locale.SIMPLIFIED_CHINESE);
        return new CertificateView(wording(record.level()), candidate.name(), idType, candidate.idNumber().value(),
                record.certificateTypeName(), "", record.level().term(), record.certificateNumber(),
                record.issuedOn(), record.organizationName(), "", photo(candidate), file.verification(publicUrl));
    }

    private byte[] photo(CandidateSnapshot candidate) {
        try (InputStream in = objects.read(Bucket.FILES, candidate.photo().key())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CertificateWording wording(Level level) {
        return switch (level) {
            case BEGINNER, INTERMEDIATE, ADVANCED -> CertificateWording.ONE_PLUS_X;
            case SPECIAL_ABILITY -> CertificateWording.SPECIFIC_ABILITY;
            case LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4, LEVEL_5, SPECIAL_TECHNICIAN, CHIEF_TECHNICIAN ->
                    CertificateWording.OCCUPATION;
        };
    }
}
