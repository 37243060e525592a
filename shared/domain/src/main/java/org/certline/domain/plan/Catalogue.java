package org.certline.domain.plan;

import java.util.List;
import java.util.Optional;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.domain.certificatetype.Subject;

/** The certificate types and subjects that an organization can put into a plan. */
public record Catalogue(List<CertificateType> types, List<Subject> subjects) {

    Optional<CertificateType> type(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    Optional<Subject> subject(CertificateChoice of, String id) {
        return subjects.stream()
                .filter(subject -> subject.id().equals(id)
                        && subject.certificateTypeId().equals(of.certificateTypeId()) && subject.level() == of.level())
                .findFirst();
    }
}
