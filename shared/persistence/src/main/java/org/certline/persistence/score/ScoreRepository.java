package org.certline.persistence.score;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.certline.domain.score.Correction;
import org.certline.domain.score.Score;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Write;

/** Scores by plan, subject and candidate; by college; and by the digest of the person's ID number. */
@Singleton
@SerdeImport(Score.class)
@SerdeImport(Correction.class)
public final class ScoreRepository {

    private static final Layout<Score> LAYOUT = Layout.of("score", Score.class,
                    score -> key(score.planId(), score.subjectId(), score.candidateNumber()))
            .with(Index.FIRST, score -> new Key(college(score.planId(), score.collegeId()),
                    Key.of(score.subjectId(), score.candidateNumber())))
            .with(Index.SECOND, score -> new Key(person(score.personDigest()),
                    Key.of(score.planId(), score.subjectId())));

    private final Store<Score> scores;

    ScoreRepository(Stores stores) {
        this.scores = stores.open(LAYOUT);
    }

    public Optional<Score> find(String planId, String subjectId, String candidateNumber) {
        return scores.find(key(planId, subjectId, candidateNumber));
    }

    /** The scores of these candidates in a subject, as far as there are any. */
    public List<Score> ofCandidates(String planId, String subjectId, Collection<String> candidateNumbers) {
        return scores.findAll(candidateNumbers.stream().map(number -> key(planId, subjectId, number)).toList());
    }

    /** Those of a plan with these ids that exist, see {@link Score#id}, in no particular order. */
    public List<Score> findAll(String planId, Collection<String> ids) {
        return scores.findAll(ids.stream().filter(id -> id.indexOf('.') > 0)
                .map(id -> key(planId, id.substring(0, id.indexOf('.')), id.substring(id.indexOf('.') + 1))).toList());
    }

    /** The scores of several candidates, each in some subjects. */
    public List<Score> ofAll(String planId, Map<String, ? extends Collection<String>> subjectIdsByCandidate) {
        return scores.findAll(subjectIdsByCandidate.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(subject -> key(planId, subject, one.getKey()))).toList());
    }

    /** All scores of a plan; the subject may be empty for all. */
    public Stream<Score> ofPlan(String planId, String subjectId) {
        return scores.all(prefixed(Listing.of(Index.PRIMARY, plan(planId)), subjectId));
    }

    /** All scores of a college's candidates; the subject may be empty for all. */
    public Stream<Score> ofCollege(String planId, String collegeId, String subjectId) {
        return scores.all(prefixed(Listing.of(Index.FIRST, college(planId, collegeId)), subjectId));
    }

    /** A page of a plan; the subject may be empty for all. */
    public Page<Score> page(String planId, String subjectId, PageRequest page) {
        return scores.list(prefixed(Listing.of(Index.PRIMARY, plan(planId)), subjectId), page);
    }

    /** A page of a college's candidates; the subject may be empty for all. */
    public Page<Score> pageOfCollege(String planId, String collegeId, String subjectId, PageRequest page) {
        return scores.list(prefixed(Listing.of(Index.FIRST, college(planId, collegeId)), subjectId), page);
    }

    /** All scores of a person, in whatever plan and for whatever college. */
    public List<Score> ofPerson(String personDigest) {
        return scores.all(Listing.of(Index.SECOND, person(personDigest))).toList();
    }

    public Score save(Score score) {
        return scores.save(score);
    }

    /** What {@link #save} does, as part of a transaction. */
    public Write saving(Score score) {
        return scores.saving(score);
    }

    private static Listing prefixed(Listing listing, String subjectId) {
        return subjectId.isEmpty() ? listing : listing.startingWith(subjectId + "#");
    }

    private static Key key(String planId, String subjectId, String candidateNumber) {
        return new Key(plan(planId), Key.of(subjectId, candidateNumber));
    }

    private static String plan(String planId) {
        return Key.of("plan", planId);
    }

    private static String college(String planId, String collegeId) {
        return Key.of("plan", planId, collegeId);
    }

    private static String person(String digest) {
        return Key.of("person", digest);
    }
}
