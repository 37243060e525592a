package org.certline.register;

import static org.certline.runtime.registration.RegistrationColumns.*;

import java.util.Optional;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.registration.RegistrationReason;
import org.certline.domain.registration.RegistrationWish;
import org.certline.runtime.candidate.RosterColumns;

/** Reads a row's words as a wish: certificates and subjects by number or name, the level and the kind by their terms. */
final class RegistrationRow {

    private RegistrationRow() {
    }

    /** What the row wishes for, or which of its words mean nothing in this plan. */
    static Decision<RegistrationWish> wish(SheetRow row, Plan plan) {
        Optional<PlanCertificate> certificate = certificate(row, plan);
        Optional<PlanSubject> subject = certificate.flatMap(of -> subject(row, of));
        Optional<CandidateKind> kind = RosterColumns.kind(row.text(KIND));
        boolean wantsSubject = row.has(SUBJECT);
        return new Objections()
                .when(certificate.isEmpty(), CERTIFICATE, RegistrationReason.CERTIFICATE_NOT_IN_PLAN)
                .when(certificate.isPresent() && wantsSubject && subject.isEmpty(), SUBJECT,
                        RegistrationReason.SUBJECT_NOT_IN_PLAN)
                .when(row.has(KIND) && kind.isEmpty(), KIND, RegistrationReason.AUDIENCE_UNKNOWN)
                .orElse(certificate)
                .then(found -> Decision.accept(new RegistrationWish(found.orElseThrow().certificateTypeId(),
                        found.orElseThrow().level(), subject.map(PlanSubject::subjectId).orElse(""),
                        kind.orElse(null))));
    }

    /** Whether the row speaks of this candidate: a name that differs means a number was mistyped. */
    static Decision<Optional<Candidate>> named(SheetRow row, Optional<Candidate> candidate) {
        return new Objections()
                .when(!namesSomebody(row), CANDIDATE_NUMBER, RegistrationReason.CANDIDATE_NOT_NAMED)
                .when(candidate.isPresent() && !candidate.get().name().equals(row.text(NAME)), NAME,
                        RegistrationReason.NAME_DIFFERS)
                .orElse(candidate);
    }

    /** The policy speaks of what is asked for, the sheet of its columns. */
    static Refusal inItsColumn(Refusal refusal, SheetRow row) {
        String column = switch (refusal.field()) {
            case "candidate" -> row.has(CANDIDATE_NUMBER) ? CANDIDATE_NUMBER : ID_NUMBER;
            case "certificateTypeId" -> CERTIFICATE;
            case "subjectId" -> SUBJECT;
            default -> refusal.field();
        };
        return new Refusal(refusal.reason(), column, refusal.args());
    }

    /** Whether the row has a number of a person. */
    static boolean namesSomebody(SheetRow row) {
        return row.has(CANDIDATE_NUMBER) || row.has(ID_NUMBER);
    }

    private static Optional<PlanCertificate> certificate(SheetRow row, Plan plan) {
        String word = row.text(CERTIFICATE);
        return plan.certificates().stream()
                .filter(one -> one.number().equals(word) || one.name().equals(word))
                .filter(one -> one.level().term().equals(row.text(LEVEL)))
                .findFirst();
    }

    private static Optional<PlanSubject> subject(SheetRow row, PlanCertificate certificate) {
        String word = row.text(SUBJECT);
        return certificate.subjects().stream()
                .filter(one -> one.number().equals(word) || one.name().equals(word))
                .findFirst();
    }
}
