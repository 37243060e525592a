package org.certline.registrations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.certline.domain.account.Caller;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationId;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.runtime.problem.Problems;

/** Which registrations of a plan somebody sees: a college its own, the plan's organization all. */
@Singleton
final class RegistrationLists {

    private final RegistrationRepository registrations;

    RegistrationLists(RegistrationRepository registrations) {
        this.registrations = registrations;
    }

    /** A page by certificate, level and candidate number, for the price of one Query. */
    Page<Registration> list(Caller caller, Plan plan, Filter filter, PageRequest request) {
        String college = caller.role().isCollege() ? caller.tenantId() : filter.collegeId();
        Page<Registration> page = college == null
                ? registrations.ofPlan(plan.id(), filter.start(plan), request)
                : registrations.ofCollege(plan.id(), college, filter.start(plan), request);
        return new Page<>(page.items().stream()
                .filter(one -> caller.isResponsibleFor(one.certificateTypeId())).toList(), page.next());
    }

    /** The chosen registrations that the caller sees, or all when none are chosen. */
    Stream<Registration> chosen(Caller caller, Plan plan, List<String> ids) {
        Stream<Registration> all = !ids.isEmpty() ? registrations.findAll(ids).stream()
                : caller.role().isCollege() ? registrations.allOfCollege(plan.id(), caller.tenantId(), "")
                : registrations.allOfPlan(plan.id(), "");
        return all.filter(one -> one.planId().equals(plan.id()) && isConcerned(caller, one));
    }

    Registration find(Caller caller, Plan plan, String id) {
        return registrations.find(id)
                .filter(one -> one.planId().equals(plan.id()) && isConcerned(caller, one))
                .orElseThrow(Problems.notFound());
    }

    static boolean isConcerned(Caller caller, Registration one) {
        String tenant = caller.role().isCollege() ? one.collegeId() : one.organizationId();
        return tenant.equals(caller.tenantId()) && caller.isResponsibleFor(one.certificateTypeId());
    }

    /** What to list; null lets all through. A level needs its certificate. */
    record Filter(@Nullable String collegeId, @Nullable String certificateTypeId, @Nullable Level level) {

        private String start(Plan plan) {
            return certificateTypeId == null || level == null ? ""
                    : plan.certificate(certificateTypeId, level)
                            .map(certificate -> RegistrationId.start(plan, certificate))
                            .orElseThrow(Problems.notFound());
        }
    }
}
