package org.certline.domain.arrangement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.certline.domain.Refusal;
import org.certline.domain.Window;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.registration.Registration;

/** One registered candidate in one subject: what needs a seat. */
record Sitting(Registration registration, PlanSubject subject) {

    /** Earliest exam first; within a subject and site, who registered first is served first. */
    static final Comparator<Sitting> ORDER = Comparator
            .comparing((Sitting sitting) -> sitting.exam().start())
            .thenComparing(sitting -> sitting.subject.number())
            .thenComparing(sitting -> sitting.subject.subjectId())
            .thenComparing(sitting -> sitting.registration.siteId())
            .thenComparing(Sitting::registeredAt)
            .thenComparing(sitting -> sitting.registration.id());

    Window exam() {
        return subject.exam();
    }

    /** The person, who may be registered more than once. */
    String person() {
        return registration.candidate().idType() + registration.candidate().idNumber().value();
    }

    String collegeId() {
        return registration.collegeId();
    }

    SubjectAtSite place() {
        return new SubjectAtSite(subject.subjectId(), registration.siteId());
    }

    Placement on(Seat seat, String runId, boolean byHand) {
        return Placement.of(registration, subject.subjectId(), runId, seat, byHand);
    }

    Unplaced without(String runId, Refusal refusal) {
        return new Unplaced(registration.organizationId(), registration.planId(), runId, subject.subjectId(),
                registration.siteId(), registration.id(), registration.candidate().number(), registration.candidate().name(),
                registration.collegeId(), registration.collegeName(), (ArrangementReason) refusal.reason(),
                List.copyOf(refusal.args()));
    }

    private Instant registeredAt() {
        return registration.registeredAt();
    }
}
