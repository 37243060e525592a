package org.certline.runtime.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.certline.domain.Decision;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.organization.College;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationCase;
import org.certline.domain.registration.RegistrationId;
import org.certline.domain.registration.RegistrationPolicy;
import org.certline.domain.registration.RegistrationWish;
import org.certline.domain.site.Site;
import org.certline.persistence.registration.RegistrationRepository;
import org.certline.persistence.score.PassedCertificates;
import org.certline.persistence.site.SitesForRegistration;

/** Decides on registrations against all that is stored, looking things up for all of them together. */
@Singleton
public final class Registering {

    private final RegistrationRepository registrations;
    private final PassedCertificates passed;
    private final SitesForRegistration sites;
    private final Clock clock;

    Registering(RegistrationRepository registrations, PassedCertificates passed, SitesForRegistration sites,
            Clock clock) {
        this.registrations = registrations;
        this.passed = passed;
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * Whom a college asks to register for what.
     *
     * @param candidate null when the college has no such candidate
     */
    public record Asked(RegistrationWish wish, Candidate candidate) {

        private Optional<String> id(Plan plan) {
            return candidate == null ? Optional.empty() : RegistrationId.of(plan, wish, candidate.number());
        }
    }

    /** What the policy says of each, in their order. */
    public List<Decision<Registration>> decide(Plan plan, College college, List<Asked> all) {
        Instant now = clock.instant();
        Map<String, String> siteIds = sites.of(plan, college.id());
        Set<String> present = registrations.findAll(
                        all.stream().flatMap(asked -> asked.id(plan).stream()).toList()).stream()
                .map(Registration::id).collect(Collectors.toSet());
        Set<Holding> holdings = holdings(plan, all);
        return all.stream().map(asked -> {
            RegistrationWish wish = asked.wish();
            String ownSite = wish.level() == null ? ""
                    : Site.id(college.id(), wish.certificateTypeId(), wish.level());
            return RegistrationPolicy.decide(new RegistrationCase(plan, college, wish, asked.candidate(),
                    siteIds.getOrDefault(ownSite, ""),
                    asked.id(plan).filter(present::contains).isPresent(),
                    asked.candidate() != null && holdings.contains(Holding.of(asked)), now));
        }).toList();
    }

    private Set<Holding> holdings(Plan plan, List<Asked> all) {
        Set<Holding> held = new HashSet<>();
        for (PlanCertificate certificate : plan.certificates()) {
            List<IdNumber> people = all.stream().filter(asked -> asked.candidate() != null)
                    .filter(asked -> wants(asked.wish(), certificate))
                    .map(asked -> asked.candidate().idNumber()).distinct().toList();
            passed.among(people, certificate.certificateTypeId(), certificate.level()).forEach(person ->
                    held.add(new Holding(person, certificate.certificateTypeId(), certificate.level())));
        }
        return held;
    }

    private static boolean wants(RegistrationWish wish, PlanCertificate certificate) {
        return certificate.certificateTypeId().equals(wish.certificateTypeId()) && certificate.level() == wish.level();
    }

    /** That a person holds a certificate. */
    private record Holding(IdNumber person, String certificateTypeId, Level level) {

        static Holding of(Asked asked) {
            return new Holding(asked.candidate().idNumber(), asked.wish().certificateTypeId(), asked.wish().level());
        }
    }
}
