package org.certline.issuance;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.certline.domain.account.Caller;
import org.certline.domain.issuance.PendingCase;
import org.certline.domain.issuance.PendingRule;
import org.certline.domain.organization.Organization;
import org.certline.domain.plan.Plan;
import org.certline.domain.score.Result;
import org.certline.domain.site.Site;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.persistence.score.PassedCertificates;
import org.certline.persistence.score.Results;
import org.certline.persistence.site.SiteRepository;
import org.certline.runtime.problem.Problems;

/** Finds out of whom in a plan certificate records can be made 获取待发证记录, and makes them. */
@Singleton
final class PendingRecords {

    private static final int BATCH = 100;

    private final Results results;
    private final PassedCertificates passed;
    private final CertificateRecordRepository records;
    private final OrganizationRepository organizations;
    private final SiteRepository sites;
    private final Clock clock;

    PendingRecords(Results results, PassedCertificates passed, CertificateRecordRepository records,
            OrganizationRepository organizations, SiteRepository sites, Clock clock) {
        this.results = results;
        this.passed = passed;
        this.records = records;
        this.organizations = organizations;
        this.sites = sites;
        this.clock = clock;
    }

    /** Everybody whom the filter lets through, once for each certificate and level, by id. */
    Stream<Judged> judge(Caller caller, Plan plan, PendingFilter filter) {
        Organization organization = organizations.find(plan.organizationId()).orElseThrow(Problems.notFound());
        Set<String> seen = new HashSet<>();
        Map<String, Site> known = new HashMap<>();
        return all(plan, filter)
                .filter(result -> filter.lets(caller, result.registration()))
                .filter(result -> seen.add(PendingRule.recordId(plan, result.registration())))
                .gather(Gatherers.windowFixed(BATCH))
                .flatMap(some -> judge(plan, organization, known, some).stream());
    }

    /**
     * Makes a record for everybody who can be certified; who has one keeps it as it is. From then on they count as
     * having passed, so that nobody registers for the same again.
     */
    PendingCounts fetch(Caller caller, Plan plan, PendingFilter filter) {
        try (Stream<Judged> all = judge(caller, plan, filter)) {
            return all.gather(Gatherers.windowFixed(BATCH)).map(this::add)
                    .reduce(PendingCounts.NONE, PendingCounts::plus);
        }
    }

    private PendingCounts add(List<Judged> some) {
        List<Judged> eligible = some.stream().filter(Judged::isEligible).toList();
        passed.mark(eligible.stream().map(one -> one.of().registration()).toList());
        return PendingCounts.of(some, records.add(eligible.stream()
                .flatMap(one -> one.decision().accepted().stream()).toList()));
    }

    /** What {@link #fetch} would find. */
    PendingCounts count(Caller caller, Plan plan, PendingFilter filter) {
        try (Stream<Judged> all = judge(caller, plan, filter)) {
            return all.map(one -> PendingCounts.of(List.of(one), 0)).reduce(PendingCounts.NONE, PendingCounts::plus);
        }
    }

    private Stream<Result> all(Plan plan, PendingFilter filter) {
        Instant now = clock.instant();
        return filter.collegeId() == null
                ? results.ofPlan(plan, filter.start(plan), now)
                : results.ofCollege(plan, filter.collegeId(), filter.start(plan), now);
    }

    private List<Judged> judge(Plan plan, Organization organization, Map<String, Site> known, List<Result> some) {
        Set<String> recorded = records.existing(some.stream()
                .map(result -> PendingRule.recordId(plan, result.registration())).toList());
        return some.stream().map(result -> {
            Site site = known.computeIfAbsent(result.registration().siteId(), id -> sites.find(id).orElseThrow());
            PendingCase of = new PendingCase(plan, organization, site, result.registration(), result.outcome(),
                    recorded.contains(PendingRule.recordId(plan, result.registration())));
            return new Judged(of, PendingRule.decide(of));
        }).toList();
    }
}
