package org.certline.domain.issuance;

import java.time.LocalDate;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.registration.CandidateSnapshot;

/**
 * The way of one passed candidate of a plan to the certificate 发证记录 (manual 001 §4.2).
 *
 * @param id                 made from plan, certificate, level and candidate, so that fetching again never doubles
 * @param collegeId          the candidate's college
 * @param siteCollegeId      the college whose site examined the candidate, and which signs as site
 * @param reason             why it was refused, or the code of what made its stamping fail, else empty
 * @param organizationSigningId the evidence of the organization's signature, else empty
 * @param siteSigningId      the evidence of the site's signature, else empty
 * @param issuanceId         the task that issues or issued it last, else empty
 * @param form               null until issued
 * @param certificateNumber  empty until first numbered; stays the same over reissues
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
        String siteCollegeId,
        CandidateSnapshot candidate,
        String certificateTypeId,
        String certificateTypeName,
        Level level,
        IssuanceState state,
        String reason,
        String organizationSigningId,
        String siteSigningId,
        String issuanceId,
        CertificateForm form,
        String certificateNumber,
        int fileVersion,
        LocalDate issuedOn,
        long version) {

    /** Whether the college that examined the candidate is the candidate's own. */
    public boolean isOwnCandidateOfSite() {
        return collegeId.equals(siteCollegeId);
    }

    /** The college whose list it stands in: the site's while the site has to sign, else the candidate's. */
    public String listedCollegeId() {
        return SigningSide.SITE.signable().contains(state) ? siteCollegeId : collegeId;
    }

    /** Whether a college may look at it. */
    public boolean concerns(String college) {
        return collegeId.equals(college) || siteCollegeId.equals(college);
    }

    /** Signed by one side; the signing is the evidence. */
    CertificateRecord signed(SigningSide side, String signingId) {
        return switch (side) {
            case ORGANIZATION -> with(side.signed(), "", signingId, siteSigningId);
            case SITE -> with(side.signed(), "", organizationSigningId, signingId);
        };
    }

    /** In another state, for this reason. */
    CertificateRecord in(IssuanceState next, String why) {
        return with(next, why, organizationSigningId, siteSigningId);
    }

    private CertificateRecord with(IssuanceState next, String why, String organizationSigning, String siteSigning) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("no step from " + state + " to " + next);
        }
        return new CertificateRecord(id, planId, planName, organizationId, organizationName, collegeId, collegeName,
                siteId, siteName, siteCollegeId, candidate, certificateTypeId, certificateTypeName, level, next, why,
                organizationSigning, siteSigning, issuanceId, form, certificateNumber, fileVersion, issuedOn, version);
    }

    /** Taken up by a task that issues it in this form, under this number and as of this day for good. */
    CertificateRecord taken(String taskId, CertificateForm newForm, String number, LocalDate day) {
        return issuing(taskId, newForm, number, fileVersion, day);
    }

    /** With this version of its file as the current one. */
    CertificateRecord showing(int current) {
        return issuing(issuanceId, form, certificateNumber, current, issuedOn);
    }

    private CertificateRecord issuing(String taskId, CertificateForm newForm, String number, int file, LocalDate day) {
        return new CertificateRecord(id, planId, planName, organizationId, organizationName, collegeId, collegeName,
                siteId, siteName, siteCollegeId, candidate, certificateTypeId, certificateTypeName, level, state,
                reason, organizationSigningId, siteSigningId, taskId, newForm, number, file, day, version);
    }
}
