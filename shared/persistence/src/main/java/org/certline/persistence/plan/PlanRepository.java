package org.certline.persistence.plan;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.domain.DailyNumber;
import org.certline.domain.Window;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.plan.PlanWindows;
import org.certline.persistence.Counters;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Transactions;
import org.certline.persistence.Write;

/** Exam plans: found by id, listed by organization, and published ones by college and for everybody. */
@Singleton
@SerdeImport(Plan.class)
@SerdeImport(PlanCertificate.class)
@SerdeImport(PlanSubject.class)
@SerdeImport(PlanWindows.class)
@SerdeImport(Window.class)
public final class PlanRepository {

    private static final String AREA = "plan";
    private static final String PUBLISHED = "published";

    /** One partition for all: the public reads its newest pages, and a plan is written there once. */
    private static final String ANNOUNCED = "announced";

    private static final int SEQUENCE_DIGITS = 4;

    private final Store<Plan> plans;
    private final Store<Participation> participations;
    private final Store<Announcement> announcements;
    private final Transactions transactions;
    private final Counters counters;

    PlanRepository(Stores stores, Transactions transactions, Counters counters) {
        this.plans = stores.open(Layout.of(AREA, Plan.class, plan -> key(plan.id()))
                .with(Index.FIRST, plan -> new Key(organization(plan.organizationId()), plan.number()))
                .with(Index.SECOND, PlanRepository::publishedKey));
        this.participations = stores.open(Layout.of(AREA, Participation.class,
                        part -> participation(part.collegeId(), part.plan().id())));
        this.announcements = stores.open(Layout.of(AREA, Announcement.class, one -> announcement(one.plan())));
        this.transactions = transactions;
        this.counters = counters;
    }

    /** The next number of the day: yyyyMMdd and four digits, unique over the platform. */
    public String nextNumber(Instant now) {
        return DailyNumber.of(now, counters.add(AREA, "number#" + DailyNumber.day(now), 1), SEQUENCE_DIGITS);
    }

    public Optional<Plan> find(String id) {
        return plans.find(key(id));
    }

    /** Those that exist, in no particular order. */
    public List<Plan> findAll(Collection<String> ids) {
        return plans.findAll(ids.stream().map(PlanRepository::key).toList());
    }

    public Plan save(Plan plan) {
        return plans.save(plan);
    }

    public void delete(Plan plan) {
        plans.delete(plan);
    }

    /**
     * Stores a plan that a rule has published, and shows it to the public and its colleges. The plan, its announcement
     * and the first colleges, {@value Transactions#MAX_WRITES} in all, are written at once; stopped between the rest,
     * publishing again writes what is missing.
     */
    public Plan publish(Plan published) {
        List<Write> writes = new ArrayList<>(List.of(plans.saving(published)));
        writes.addAll(missing(published));
        write(writes);
        return plans.saved(published);
    }

    /** Shows a published plan to the public, and to those of its colleges, that don't see it yet. */
    public void show(Plan published) {
        write(missing(published));
    }

    /** All plans of an organization, newest first. */
    public Page<Plan> ofOrganization(String organizationId, PageRequest page) {
        return plans.list(Listing.of(Index.FIRST, organization(organizationId)).newestFirst(), page);
    }

    /** The published plans a college takes part in, as it sees them, newest first. */
    public Page<Plan> ofCollege(String collegeId, PageRequest page) {
        return participations.list(Listing.of(Index.PRIMARY, college(collegeId)).newestFirst(), page)
                .map(Participation::plan);
    }

    /** The published plans of all organizations without their colleges; the latest registration window first. */
    public Page<Plan> published(PageRequest page) {
        return announcements.list(Listing.of(Index.PRIMARY, ANNOUNCED).newestFirst(), page).map(Announcement::plan);
    }

    /** The published plans of all organizations whose last window ends after a moment. */
    public Stream<Plan> endingAfter(Instant moment) {
        return plans.all(Listing.of(Index.SECOND, PUBLISHED).newestFirst())
                .takeWhile(plan -> plan.windows().lastEnd().orElseThrow().isAfter(moment));
    }

    private void write(List<Write> writes) {
        for (int from = 0; from < writes.size(); from += Transactions.MAX_WRITES) {
            transactions.write(writes.subList(from, Math.min(from + Transactions.MAX_WRITES, writes.size())));
        }
    }

    /** The announcement and the colleges' copies that are not there yet. */
    private List<Write> missing(Plan plan) {
        Set<String> present = participations.findAll(plan.collegeIds().stream()
                        .map(college -> participation(college, plan.id())).toList()).stream()
                .map(Participation::collegeId).collect(Collectors.toCollection(HashSet::new));
        Announcement announcement = new Announcement(plan.seenByEverybody());
        List<Write> missing = new ArrayList<>();
        if (announcements.find(announcement(plan)).isEmpty()) {
            missing.add(announcements.saving(announcement));
        }
        plan.collegeIds().stream().filter(college -> !present.contains(college))
                .forEach(college -> missing.add(participations.saving(new Participation(college, plan.seenBy(college)))));
        return missing;
    }

    /** Where a published plan is found by its end; null for a draft. */
    private static Key publishedKey(Plan plan) {
        return plan.windows().lastEnd().filter(_ -> plan.published())
                .map(end -> new Key(PUBLISHED, Key.of(end) + "#" + plan.id())).orElse(null);
    }

    private static Key key(String id) {
        return new Key("plan#" + id, "plan");
    }

    private static Key participation(String collegeId, String planId) {
        return new Key(college(collegeId), planId);
    }

    private static Key announcement(Plan published) {
        return new Key(ANNOUNCED, Key.of(published.windows().registration().start()) + "#" + published.id());
    }

    private static String college(String id) {
        return "college#" + id;
    }

    private static String organization(String id) {
        return "organization#" + id;
    }
}
