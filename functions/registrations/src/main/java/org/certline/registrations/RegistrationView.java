package org.certline.registrations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.Sex;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.registration.CandidateSnapshot;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationState;

/**
 * A registration as the API shows it.
 *
 * @param state by the clock
 */
@Serdeable
record RegistrationView(String id, String planId, String collegeId, String collegeName, Person candidate,
        String certificateTypeId, String certificateName, Level level, List<String> subjectIds, String siteId,
        RegistrationState state, boolean paid, String paymentRequestNumber, Instant registeredAt, long version) {

    /**
     * The candidate as registered.
     *
     * @param idNumber masked
     */
    @Serdeable
    record Person(String number, CandidateKind kind, String name, String pinyin, IdType idType, String idNumber,
            @Nullable Sex sex, String phone, String majorCode, String majorVersion) {

        private static Person of(CandidateSnapshot snapshot) {
            return new Person(snapshot.number(), snapshot.kind(), snapshot.name(), snapshot.pinyin(),
                    snapshot.idType(), snapshot.idNumber().masked(), snapshot.sex(), snapshot.phone(),
                    snapshot.majorCode(), snapshot.majorVersion());
        }
    }

    static RegistrationView of(Registration one, Plan plan, Instant now) {
        String certificate = plan.certificate(one.certificateTypeId(), one.level()).map(PlanCertificate::name)
                .orElseThrow();
        return new RegistrationView(one.id(), one.planId(), one.collegeId(), one.collegeName(),
                Person.of(one.candidate()), one.certificateTypeId(), certificate, one.level(), one.subjectIds(),
                one.siteId(), RegistrationState.of(one, plan, now), one.paid(), one.paymentRequestNumber(),
                one.registeredAt(), one.version());
    }
}
