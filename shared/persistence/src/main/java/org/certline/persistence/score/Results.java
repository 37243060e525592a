package org.certline.persistence.score;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanSubject;
import org.certline.domain.registration.Registration;
import org.certline.domain.registration.RegistrationId;
import org.certline.domain.score.Result;
import org.certline.domain.score.ResultRule;
import org.certline.domain.score.Score;
import org.certline.persistence.registration.RegistrationRepository;

/**
 * Results 考证结果 of registrations, made of their scores when they are asked for: nothing of them is stored, so a
 * correction or the end of publicity needs no further work. A hundred registrations cost their scores in batch reads.
 */
@Singleton
public final class Results {

    private static final int BATCH = 100;

    private final RegistrationRepository registrations;
    private final ScoreRepository scores;

    Results(RegistrationRepository registrations, ScoreRepository scores) {
        this.registrations = registrations;
        this.scores = scores;
    }

    /** The results of these registrations of a plan, in their order. */
    public List<Result> of(Plan plan, List<Registration> some, Instant now) {
        Map<String, Set<String>> wanted = new HashMap<>();
        some.forEach(one -> wanted.computeIfAbsent(one.candidate().number(), number -> new HashSet<>())
                .addAll(ResultRule.required(plan, one).stream().map(PlanSubject::subjectId).toList()));
        Map<String, List<Score>> byCandidate = scores.ofAll(plan.id(), wanted).stream()
                .collect(Collectors.groupingBy(Score::candidateNumber));
        List<Result> results = new ArrayList<>();
        for (Registration one : some) {
            Map<String, Score> bySubject = byCandidate.getOrDefault(one.candidate().number(), List.of()).stream()
                    .collect(Collectors.toMap(Score::subjectId, Function.identity()));
            results.add(ResultRule.of(plan, one, bySubject, now));
        }
        return List.copyOf(results);
    }

    /**
     * Those of some registrations that tell a result. Where one registers by subject, all of a candidate's for a
     * certificate have the same result, and the first tells it.
     */
    public List<Registration> telling(Plan plan, List<Registration> some) {
        Map<String, List<String>> before = some.stream()
                .collect(Collectors.toMap(Registration::id, one -> RegistrationId.before(plan, one)));
        Set<String> present = registrations.findAll(before.values().stream().flatMap(List::stream).distinct().toList())
                .stream().map(Registration::id).collect(Collectors.toSet());
        return some.stream().filter(one -> before.get(one.id()).stream().noneMatch(present::contains)).toList();
    }

    /** The results in a plan, of the registrations whose ids begin so, by id; an empty start means all. */
    public Stream<Result> ofPlan(Plan plan, String start, Instant now) {
        return all(plan, registrations.allOfPlan(plan.id(), start), now);
    }

    /** The same, of one college's candidates. */
    public Stream<Result> ofCollege(Plan plan, String collegeId, String start, Instant now) {
        return all(plan, registrations.allOfCollege(plan.id(), collegeId, start), now);
    }

    private Stream<Result> all(Plan plan, Stream<Registration> some, Instant now) {
        return some.gather(Gatherers.windowFixed(BATCH)).flatMap(batch -> of(plan, telling(plan, batch), now).stream());
    }
}
