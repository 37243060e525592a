package org.certline.domain.registration;

import java.time.Instant;
import java.util.List;
import org.certline.domain.Window;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSubject;

/** Where a registration stands; follows from its seat and the clock (manual 001 §5.2.6). */
public enum RegistrationState {
    /** 未排考. */
    NOT_ARRANGED,
    /** 待考试. */
    WAITING,
    /** 考试中: one of its subjects is being examined. */
    IN_EXAM,
    /** 已结束: the last of its subjects is over. */
    ENDED;

    public static RegistrationState of(Registration registration, Plan plan, Instant now) {
        List<Window.State> exams = registration.subjectIds().stream()
                .flatMap(id -> plan.subject(id).stream()).map(PlanSubject::exam).map(exam -> exam.at(now)).toList();
        if (!registration.arranged()) {
            return NOT_ARRANGED;
        }
        if (exams.contains(Window.State.OPEN)) {
            return IN_EXAM;
        }
        return exams.contains(Window.State.NOT_STARTED) ? WAITING : ENDED;
    }
}
