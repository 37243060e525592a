package org.certline.domain.issuance;

import static org.certline.domain.issuance.IssuanceReason.*;
import static org.certline.domain.issuance.IssuanceState.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.organization.Organization;

/** Issuing certificates and issuing them again (manual 001 §4.2.5 to §4.2.7). */
public final class IssueRule {

    /** How many certificates are issued at once. */
    public static final int MOST_AT_ONCE = 1_000;

    private static final int FIRST_VERSION = 1;

    private IssueRule() {
    }

    /** The records when all of them may be issued now in this form. */
    public static Decision<List<CertificateRecord>> issuable(List<CertificateRecord> records, CertificateForm form,
            Organization organization) {
        return ready(organization, form).then(ignored -> SigningRule.allIn(records,
                record -> record.state() == TO_ISSUE, NOT_TO_ISSUE, MOST_AT_ONCE));
    }

    /** The records when each was issued, or failed to be. */
    public static Decision<List<CertificateRecord>> reissuable(List<CertificateRecord> records) {
        return SigningRule.allIn(records, record -> record.state() == ISSUED || record.state() == STAMP_FAILED,
                NOT_TO_REISSUE, MOST_AT_ONCE);
    }

    /** Whether the organization has what its certificates need: a code and the seals of this form. */
    public static Decision<Organization> ready(Organization organization, CertificateForm form) {
        return new Objections()
                .when(form == null, "form", FORM_MISSING)
                .when(!CertificateNumber.isInstitutionCode(organization.institutionCode()), "",
                        INSTITUTION_CODE_INVALID)
                .when(form == CertificateForm.ELECTRONIC && isBlank(organization.officialSealKey()), "",
                        OFFICIAL_SEAL_MISSING)
                .when(isBlank(organization.signatureSealKey()), "", SIGNATURE_SEAL_MISSING)
                .orElse(organization);
    }

    /** Takes a record up; one that the task has already is as it should be. */
    public static Decision<CertificateRecord> begin(CertificateRecord record, IssuancePage page) {
        if (isWorkedOnBy(record, page.taskId())) {
            return Decision.accept(record);
        }
        CertificateForm form = page.again() ? record.form() : page.form();
        return record.state() == (page.again() ? ISSUED : TO_ISSUE)
                ? Decision.accept(record.in(ISSUING, "")
                        .taken(page.taskId(), form, record.certificateNumber(), record.issuedOn()))
                : Decision.refuse(page.again() ? NOT_TO_REISSUE : NOT_TO_ISSUE, record.candidate().number());
    }

    /** With its number, which it keeps from then on, and the day of its first issue. */
    public static CertificateRecord numbered(CertificateRecord record, CertificateNumber number, LocalDate today) {
        return record.taken(record.issuanceId(), record.form(), number.value(),
                record.fileVersion() == 0 ? today : record.issuedOn());
    }

    /**
     * The version of the file that is being made: the one after the newest that the chain knows. What the chain has
     * recorded never changes.
     */
    public static int nextVersion(Optional<CertificateFile> newest) {
        return newest.map(file -> file.chainIndex() < 0 ? file.fileVersion() : file.fileVersion() + 1)
                .orElse(FIRST_VERSION);
    }

    /** The record issued, with this version as the current one. */
    public static CertificateRecord published(CertificateRecord record, int fileVersion) {
        return record.in(ISSUED, "").showing(fileVersion);
    }

    /** The record whose stamping failed. */
    public static CertificateRecord failed(CertificateRecord record, IssuanceReason why) {
        return record.in(STAMP_FAILED, why.code());
    }

    /** The record back among those to be issued, after its stamping failed; it keeps its number. */
    public static CertificateRecord reopened(CertificateRecord record) {
        return record.in(TO_ISSUE, "");
    }

    /** Whether a task is at work on a record. */
    public static boolean isWorkedOnBy(CertificateRecord record, String taskId) {
        return record.state() == ISSUING && record.issuanceId().equals(taskId);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
