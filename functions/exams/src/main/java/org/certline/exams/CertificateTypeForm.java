package org.certline.exams;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.certificatetype.Major;
import org.certline.domain.certificatetype.PassRule;

/**
 * A certificate type as its organization describes it. What is missing is refused by the rule, with its own reason.
 *
 * @param version of the type that is edited, as its organization read it; left out for a new one
 */
@Serdeable
record CertificateTypeForm(@Nullable String number, @Nullable String name, @Nullable List<Level> levels,
        @Nullable List<Major> majors, @Nullable PassRule passRule, int totalPassScore, long version) {

    CertificateTypeForm {
        levels = levels == null ? List.of() : List.copyOf(levels);
        majors = majors == null ? List.of() : List.copyOf(majors);
    }

    CertificateType create(String id, String organizationId) {
        return type(id, organizationId, false, 0);
    }

    CertificateType change(CertificateType before) {
        return type(before.id(), before.organizationId(), before.published(), version);
    }

    private CertificateType type(String id, String organizationId, boolean published, long version) {
        return new CertificateType(id, organizationId, number, name, levels, majors, passRule, totalPassScore,
                published, version);
    }
}
