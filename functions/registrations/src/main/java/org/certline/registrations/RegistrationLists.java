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
        String college = filter.college(caller);
        Page<Registration> page = college == null
                ? registrations.ofPlan(plan.id(), filter.start(plan), request)
                : registrations.ofCollege(plan.id(), college, filter.start(plan), request);
        return new Page<>(page.items().stream().filter(one -> isConcerned(caller, one)).toList(), page.next());
    }

    /** The same list, all of it. */
    Stream<Registration> all(Caller caller, Plan plan, Filter filter) {
        String college = filter.college(caller);
        Stream<Registration> all = college == null
                ? registrations.allOfPlan(plan.id(), filter.start(plan))
                : registrations.allOfCollege(plan.id(), college, filter.start(plan));
        return all.filter(one -> isConcerned(caller, one));
    }

    /** Those of the plan with these ids, in no particular order. */
    Stream<Registration> withIds(Caller caller, Plan plan, List<String> ids) {
        return registrations.findAll(ids).stream()
                .filter(one -> one.planId().equals(plan.id()) && isConcerned(caller, one));
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

        /** Whose to list, null for all; a college lists its own. */
        private String college(Caller caller) {
            return caller.role().isCollege() ? caller.tenantId() : collegeId;
        }

        private String start(Plan plan) {
            return certificateTypeId == null || level == null ? ""
                    : plan.certificate(certificateTypeId, level)
                            .map(certificate -> RegistrationId.start(plan, certificate))
                            .orElseThrow(Problems.notFound());
        }
    }
}
