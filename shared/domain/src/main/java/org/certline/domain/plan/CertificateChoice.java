package org.certline.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import org.certline.domain.certificatetype.Level;

/**
 * A certificate and level that a plan shall examine.
 *
 * @param fee yuan per candidate, null where registration is by subject
 */
public record CertificateChoice(String certificateTypeId, Level level, BigDecimal fee, List<SubjectChoice> subjects) {

    public CertificateChoice {
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
    }

    /** The choice that led to this certificate of a plan. */
    public static CertificateChoice of(PlanCertificate certificate) {
        return new CertificateChoice(certificate.certificateTypeId(), certificate.level(), certificate.fee(),
                certificate.subjects().stream().map(SubjectChoice::of).toList());
    }
}
