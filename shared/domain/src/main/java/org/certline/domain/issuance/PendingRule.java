package org.certline.domain.issuance;

import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.registration.CandidateSnapshot;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationId;
import org.certline.domain.score.Outcome;

/**
 * Who can be certified 可发证 (manual 001 §4.2.1): whoever passed, is who they say they are, and left nothing blank that a
 * certificate or its handing over needs.
 */
public final class PendingRule {

    private PendingRule() {
    }

    /** The record that waits for the organization's signature, or every reason against it. */
    public static Decision<CertificateRecord> decide(PendingCase of) {
        CandidateSnapshot candidate = of.registration().candidate();
        return new Objections()
                .when(of.recorded(), "", IssuanceReason.ALREADY_RECORDED)
                .when(of.outcome() == Outcome.PENDING, "", IssuanceReason.RESULT_PENDING)
                .when(of.outcome() == Outcome.FAILED, "", IssuanceReason.NOT_PASSED)
                .when(candidate.identity() != IdentityState.ACCURATE, "", IssuanceReason.IDENTITY_NOT_ACCURATE)
                .when(isBlank(candidate.pinyin()), "pinyin", IssuanceReason.PINYIN_MISSING)
                .when(isBlank(candidate.phone()), "phone", IssuanceReason.PHONE_MISSING)
                .when(candidate.photo() == null, "photo", IssuanceReason.PHOTO_MISSING)
                .orElse(record(of));
    }

    /** The record's id: one for all registrations of a candidate for a certificate and level in a plan. */
    public static String recordId(Plan plan, Registration registration) {
        return RegistrationId.start(plan, certificate(plan, registration))
                + registration.candidate().number();
    }

    private static CertificateRecord record(PendingCase of) {
        Registration registration = of.registration();
        return new CertificateRecord(of.recordId(), of.plan().id(), of.plan().name(), of.organization().id(),
                of.organization().name(), registration.collegeId(), registration.collegeName(), of.site().id(),
                of.site().name(), of.site().collegeId(), registration.candidate(), registration.certificateTypeId(),
                certificate(of.plan(), registration).name(), registration.level(), IssuanceState.ORGANIZATION_TO_SIGN,
                "", "", "", "", null, "", 0, null, 0);
    }

    private static PlanCertificate certificate(Plan plan, Registration registration) {
        return plan.certificate(registration.certificateTypeId(), registration.level()).orElseThrow();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
