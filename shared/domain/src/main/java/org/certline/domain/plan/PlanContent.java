package org.certline.domain.plan;

import static org.certline.domain.plan.PlanReason.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.certificatetype.Subject;

/** Copies the chosen certificates and subjects into a plan, so that later edits of them don't reach it. */
public final class PlanContent {

    private final Catalogue catalogue;
    private final Objections objections = new Objections();

    private PlanContent(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The certificates of the plan as the catalogue has them now. */
    public static Decision<List<PlanCertificate>> copy(List<CertificateChoice> choices, Catalogue catalogue) {
        PlanContent content = new PlanContent(catalogue);
        List<PlanCertificate> copies = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            content.certificate(choices.get(i), "certificates[" + i + "]").ifPresent(copies::add);
        }
        return content.objections.orElse(List.copyOf(copies));
    }

    private Optional<PlanCertificate> certificate(CertificateChoice choice, String field) {
        Optional<CertificateType> type = catalogue.type(choice.certificateTypeId());
        objections.when(type.isEmpty(), field + ".certificateTypeId", CERTIFICATE_UNKNOWN)
                .when(type.isPresent() && !type.get().published(), field + ".certificateTypeId",
                        CERTIFICATE_NOT_PUBLISHED)
                .when(type.isPresent() && !offers(type.get(), choice.level()), field + ".level",
                        LEVEL_UNKNOWN);
        List<PlanSubject> subjects = new ArrayList<>();
        for (int i = 0; i < choice.subjects().size(); i++) {
            subject(choice, choice.subjects().get(i), field + ".subjects[" + i + "]").ifPresent(subjects::add);
        }
        return type.map(of -> new PlanCertificate(of.id(), of.number(), of.name(), choice.level(), of.majors(),
                of.passRule(), of.totalPassScore(), zeroIfNone(choice.fee()), List.copyOf(subjects)));
    }

    private Optional<PlanSubject> subject(CertificateChoice certificate, SubjectChoice choice, String field) {
        Optional<Subject> subject = catalogue.subject(certificate, choice.subjectId());
        objections.when(subject.isEmpty(), field + ".subjectId", SUBJECT_UNKNOWN);
        return subject.map(of -> new PlanSubject(of.id(), of.number(), of.name(), of.mode(), of.fullScore(),
                of.passScore(), of.audience(), choice.exam(), zeroIfNone(choice.fee())));
    }

    private static boolean offers(CertificateType type, Level level) {
        return level != null && type.levels().contains(level);
    }

    private static BigDecimal zeroIfNone(BigDecimal fee) {
        return fee == null ? BigDecimal.ZERO : fee;
    }
}
