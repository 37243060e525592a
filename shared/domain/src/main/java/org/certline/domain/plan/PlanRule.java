package org.certline.domain.plan;

import static org.certline.domain.plan.PlanReason.*;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.Refusal;

/** What makes a plan, as a draft and when it is published (manual 001 §5.2.2). */
public final class PlanRule {

    private static final int NAME_LENGTH = 100;
    private static final int MOST_INVIGILATORS = 10;

    private PlanRule() {
    }

    /** Whether a draft can be kept: it needs a name and nothing twice; the rest may still be open. */
    public static Decision<Plan> draft(Plan plan) {
        return new Objections()
                .when(plan.published(), "", PUBLISHED)
                .text(plan.name(), "name", NAME_LENGTH, NAME_MISSING, NAME_TOO_LONG)
                .when(plan.basis() == null, "basis", BASIS_MISSING)
                .when(plan.invigilatorsPerRoom() < 0 || plan.invigilatorsPerRoom() > MOST_INVIGILATORS,
                        "invigilatorsPerRoom", INVIGILATORS_INVALID, MOST_INVIGILATORS)
                .when(repeats(plan.collegeIds()), "collegeIds", COLLEGE_REPEATED)
                .when(repeats(plan.certificates().stream()
                        .map(one -> List.of(one.certificateTypeId(), one.level())).toList()),
                        "certificates", CERTIFICATE_REPEATED)
                .orElse(plan);
    }

    /** The published plan, or every rule it breaks. Nothing of it changes afterwards. */
    public static Decision<Plan> publish(Plan plan, Instant now) {
        return draft(plan).then(draft -> {
            List<Refusal> wrongWindows = WindowsRule.refusals(draft.windows(), draft.paidOnly());
            Objections objections = new Objections()
                    .addAll(wrongWindows)
                    .when(draft.collegeIds().isEmpty(), "collegeIds", COLLEGES_MISSING)
                    .when(draft.certificates().isEmpty(), "certificates", CERTIFICATES_MISSING);
            IntStream.range(0, draft.certificates().size()).forEach(i ->
                    certificate(draft, i, wrongWindows.isEmpty(), objections));
            objections.when(wrongWindows.isEmpty() && !now.isBefore(draft.windows().registration().end()),
                    PlanWindow.REGISTRATION.field(), REGISTRATION_OVER);
            return objections.orElse(draft.withPublished());
        });
    }

    /** Whether it may be deleted: only a draft. */
    public static Decision<Plan> delete(Plan plan) {
        return plan.published() ? Decision.refuse(PUBLISHED) : Decision.accept(plan);
    }

    private static void certificate(Plan plan, int position, boolean windowsAreRight, Objections objections) {
        PlanCertificate certificate = plan.certificates().get(position);
        String field = "certificates[" + position + "]";
        objections
                .when(certificate.subjects().isEmpty(), field + ".subjects", SUBJECTS_MISSING, certificate.name())
                .when(repeats(certificate.subjects().stream().map(PlanSubject::subjectId).toList()),
                        field + ".subjects", SUBJECT_REPEATED, certificate.name())
                .addAll(fees(plan.basis(), certificate, field));
        if (windowsAreRight) {
            objections.addAll(ExamTimesRule.refusals(certificate, field, plan.windows()));
        }
    }

    private static List<Refusal> fees(RegistrationBasis basis, PlanCertificate certificate, String field) {
        Objections objections = new Objections();
        switch (basis) {
            case BY_CERTIFICATE -> objections.when(!FeeRule.allows(certificate.fee()), field + ".fee", FEE_INVALID);
            case BY_SUBJECT -> IntStream.range(0, certificate.subjects().size()).forEach(i -> objections.when(
                    !FeeRule.allows(certificate.subjects().get(i).fee()), field + ".subjects[" + i + "].fee",
                    FEE_INVALID));
        }
        return objections.all();
    }

    private static boolean repeats(List<?> items) {
        return new HashSet<>(items).size() < items.size();
    }
}
