package org.certline.verifyphoto;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.IdentityRule;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.identity.IdentityAnswer;
import org.certline.runtime.identity.IdentityService;

/** Verifies one candidate 认证 (manual 001 §5.2.3). Doing it again asks only about those still to be verified. */
@Singleton
final class PhotoVerification {

    static final String ACCURATE = "accurate";
    static final String TO_BE_CONFIRMED = "toBeConfirmed";
    static final String SKIPPED = "skipped";

    /** The service knows citizens only; of everybody else a person has to look at the document. */
    private static final String NOT_COMPARABLE = "id-type-not-comparable";

    private final CandidateRepository candidates;
    private final IdentityService identities;
    private final ObjectStore files;
    private final Clock clock;

    PhotoVerification(CandidateRepository candidates, IdentityService identities, ObjectStore files, Clock clock) {
        this.candidates = candidates;
        this.identities = identities;
        this.files = files;
        this.clock = clock;
    }

    /**
     * What came of it. {@link IdentityUnavailableException} when the service is down, which leaves the candidate as
     * it was; a candidate changed meanwhile is a conflict, and verified anew when the step is tried again.
     */
    String verify(String collegeId, String number) {
        Optional<Candidate> open = candidates.find(collegeId, number)
                .flatMap(candidate -> IdentityRule.verifiable(candidate).accepted());
        if (open.isEmpty()) {
            return SKIPPED;
        }
        Candidate before = open.get();
        IdentityAnswer answer = before.idType() == IdType.RESIDENT_ID
                ? identities.compare(before.name(), before.idNumber(), photo(before))
                : new IdentityAnswer.NoMatch(IdentityAnswer.NO_SIMILARITY, NOT_COMPARABLE);
        return switch (answer) {
            case IdentityAnswer.Match(double similarity) -> keep(before, true, similarity, "match");
            case IdentityAnswer.NoMatch(double similarity, String code) -> keep(before, false, similarity, code);
            case IdentityAnswer.Unavailable(String code) -> throw new IdentityUnavailableException(code);
        };
    }

    private String keep(Candidate before, boolean match, double similarity, String code) {
        Candidate after = IdentityRule.verified(before, match, similarity, code, clock.instant())
                .accepted().orElseThrow();
        candidates.change(before, after);
        return match ? ACCURATE : TO_BE_CONFIRMED;
    }

    private byte[] photo(Candidate candidate) {
        try (InputStream in = files.read(Bucket.FILES, candidate.photo().key())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
