package org.certline.issuance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdType;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.issuance.CertificateForm;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceState;

/**
 * A certificate record as lists show it.
 *
 * @param idNumber masked
 * @param reason   why it was refused or its stamping failed, in words, else empty
 */
@Serdeable
record RecordView(String id, String planId, String planName, String organizationId, String organizationName,
        String collegeId, String collegeName, String siteId, String siteName, String siteCollegeId,
        String candidateNumber, String candidateName, CandidateKind kind, IdType idType, String idNumber,
        String certificateTypeId, String certificateTypeName, Level level, IssuanceState state, String reason,
        @Nullable CertificateForm form, String certificateNumber, int fileVersion, @Nullable LocalDate issuedOn,
        long version) {

    static RecordView of(CertificateRecord record, String reason) {
        return new RecordView(record.id(), record.planId(), record.planName(), record.organizationId(),
                record.organizationName(), record.collegeId(), record.collegeName(), record.siteId(),
                record.siteName(), record.siteCollegeId(), record.candidate().number(), record.candidate().name(),
                record.candidate().kind(), record.candidate().idType(), record.candidate().idNumber().masked(),
                record.certificateTypeId(), record.certificateTypeName(), record.level(), record.state(), reason,
                record.form(), record.certificateNumber(), record.fileVersion(), record.issuedOn(),
                record.version());
    }
}
