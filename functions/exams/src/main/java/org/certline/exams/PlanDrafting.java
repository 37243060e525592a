package org.certline.exams;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.account.Caller;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.domain.organization.College;
import org.certline.domain.plan.Catalogue;
import org.certline.domain.plan.CertificateChoice;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanContent;
import org.certline.domain.plan.PlanReason;
import org.certline.persistence.certificatetype.CertificateTypeRepository;
import org.certline.persistence.certificatetype.SubjectRepository;
import org.certline.persistence.organization.CollegeRepository;

/** Takes what a plan examines from the caller's own certificate types as they are now. */
@Singleton
final class PlanDrafting {

    private final CertificateTypeRepository types;
    private final SubjectRepository subjects;
    private final CollegeRepository colleges;

    PlanDrafting(CertificateTypeRepository types, SubjectRepository subjects, CollegeRepository colleges) {
        this.types = types;
        this.subjects = subjects;
        this.colleges = colleges;
    }

    /** The certificates to examine, when they and the participating colleges exist. */
    Decision<List<PlanCertificate>> copy(Caller caller, PlanForm form) {
        Set<String> known = colleges.findAll(form.collegeIds()).stream().map(College::id).collect(Collectors.toSet());
        Objections objections = new Objections();
        form.collegeIds().stream().filter(id -> !known.contains(id))
                .forEach(id -> objections.when(true, "collegeIds", PlanReason.COLLEGE_UNKNOWN, id));
        return objections.orElse(form.certificates()).then(choices -> copy(caller, choices));
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
