package org.certline.domain.issuance;

import java.time.LocalDate;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.registration.CandidateSnapshot;

/**
 * The way of one passed registration to its certificate 发证记录 (manual 001 §4.2).
 *
 * @param id                 the registration's (by certificate), so that fetching again never doubles
 * @param reason             why it was refused or its stamping failed, else empty
 * @param organizationSigningId the evidence of the organization's signature, else empty
 * @param siteSigningId      the evidence of the site's signature, else empty
 * @param form               null until issued
 * @param certificateNumber  empty until issued; stays the same over reissues
 * @param fileVersion        version of the current {@link CertificateFile}, 0 until issued
 * @param issuedOn           颁证时间 of the first issue, null until issued
 */
public record CertificateRecord(
        String id,
        String planId,
        String planName,
        String organizationId,
        String organizationName,
        String collegeId,
        String collegeName,
        String siteId,
        String siteName,
        CandidateSnapshot candidate,
        String certificateTypeId,
        String certificateTypeName,
        Level level,
        IssuanceState state,
        String reason,
        String organizationSigningId,
        String siteSigningId,
        CertificateForm form,
        String certificateNumber,
        int fileVersion,
        LocalDate issuedOn,
        long version) {
}
