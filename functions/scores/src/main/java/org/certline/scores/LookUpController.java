package org.certline.scores;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.certline.runtime.http.ClientAddress;
import org.certline.runtime.http.RateLimit;

/**
 * The public look-up of scores, from the start of publicity (manual 001 §5.2.9). A question needs name and ID number,
 * which travel in the body alone, and a little work of the asking machine; questions are limited by address and by
 * person.
 */
@Controller("/api/public")
@Secured(SecurityRule.IS_ANONYMOUS)
class LookUpController {

    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final int PER_ADDRESS = 60;
    private static final int PER_PERSON = 10;

    private final WorkProof proof;
    private final LookUp lookUp;
    private final RateLimit limit;

    LookUpController(WorkProof proof, LookUp lookUp, RateLimit limit) {
        this.proof = proof;
        this.lookUp = lookUp;
        this.limit = limit;
    }

    /** A task for the asking machine; its solution opens one question within five minutes. */
    @Post("/score-challenges")
    WorkProof.Challenge challenge(HttpRequest<?> request) {
        limit.check("score-challenge", ClientAddress.of(request), PER_ADDRESS, SPAN);
        return proof.challenge();
    }

    /** All scores of the person that are public by now. */
    @Post("/score-queries")
    List<LookUp.PublicScore> query(HttpRequest<?> request, @Body @Valid Question question) {
        limit.check("score-query", ClientAddress.of(request), PER_ADDRESS, SPAN);
        proof.redeem(question.challenge(), question.solution());
        limit.check("score-person", question.idNumber(), PER_PERSON, SPAN);
        return lookUp.find(question.name(), question.idNumber());
    }

    /**
     * Whose scores are asked for.
     *
     * @param solution such that SHA-256 of {@code challenge.solution} begins with as many zero bits as the challenge asks
     */
    @Serdeable
    record Question(@NotBlank @Size(max = 50) String name, @NotBlank @Size(max = 30) String idNumber,
            @NotBlank @Size(max = 500) String challenge, @NotBlank @Size(max = 50) String solution) {

        @Override
        public String toString() {
            return "Question";
        }
    }
}
