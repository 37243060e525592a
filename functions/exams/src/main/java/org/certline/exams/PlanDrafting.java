package org.certline.exams;

import jakarta.inject.Singleton;
import java.util.List;
import org.certline.domain.Decision;
import org.certline.domain.account.Caller;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.domain.plan.Catalogue;
import org.certline.domain.plan.CertificateChoice;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanContent;
import org.certline.persistence.certificatetype.CertificateTypeRepository;
import org.certline.persistence.certificatetype.SubjectRepository;

/** Takes what a plan examines from the caller's own certificate types as they are now. */
@Singleton
final class PlanDrafting {

    private final CertificateTypeRepository types;
    private final SubjectRepository subjects;

    PlanDrafting(CertificateTypeRepository types, SubjectRepository subjects) {
        this.types = types;
        this.subjects = subjects;
    }

    Decision<List<PlanCertificate>> copy(Caller caller, List<CertificateChoice> choices) {
        List<CertificateType> own = types.findAll(
                        choices.stream().map(CertificateChoice::certificateTypeId).toList()).stream()
                .filter(type -> type.organizationId().equals(caller.tenantId()) && caller.isResponsibleFor(type.id()))
                .toList();
        return PlanContent.copy(choices,
                new Catalogue(own, subjects.ofTypes(own.stream().map(CertificateType::id).toList())));
    }
}
