package org.certline.scores;

import io.micronaut.context.annotation.Value;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.certline.domain.score.ScoreReason;
import org.certline.persistence.Counters;
import org.certline.persistence.key.Cipher;
import org.certline.runtime.Identifiers;
import org.certline.runtime.problem.Problems;

/**
 * Makes trying out many names and numbers dear: each question costs the asking machine some work, and each solution
 * opens one question. Nothing is stored until a solution comes back.
 */
@Singleton
final class WorkProof {

    private static final String CONTEXT = "score-challenge";
    private static final String AREA = "idempotency";
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int DIGEST_BITS = 256;

    private final Cipher cipher;
    private final Counters counters;
    private final Identifiers identifiers;
    private final Clock clock;
    private final int bits;

    WorkProof(Cipher cipher, Counters counters, Identifiers identifiers, Clock clock,
            @Value("${certline.look-up.bits:17}") int bits) {
        this.cipher = cipher;
        this.counters = counters;
        this.identifiers = identifiers;
        this.clock = clock;
        this.bits = bits;
    }

    /**
     * What has to be solved.
     *
     * @param bits how many zero bits SHA-256 of {@code challenge.solution} must begin with
     */
    @Serdeable
    record Challenge(String challenge, int bits) {
    }

    Challenge challenge() {
        String text = clock.instant().plus(LIFE).toEpochMilli() + "#" + identifiers.next();
        return new Challenge(cipher.encrypt(text, CONTEXT), bits);
    }

    /** Uses a solution up; ends the request when it is wrong, too old or used before. */
    void redeem(String challenge, String solution) {
        Instant end = cipher.decrypt(challenge, CONTEXT)
                .map(text -> Instant.ofEpochMilli(Long.parseLong(text.substring(0, text.indexOf('#')))))
                .orElseThrow(() -> Problems.refused(ScoreReason.PROOF_INVALID));
        byte[] digest = sha256(challenge + "." + solution);
        boolean solved = new BigInteger(1, digest).bitLength() <= DIGEST_BITS - bits;
        if (!solved || !clock.instant().isBefore(end) || isUsed(challenge, end)) {
            throw Problems.refused(ScoreReason.PROOF_INVALID);
        }
    }

    private boolean isUsed(String challenge, Instant end) {
        return counters.addUntil(AREA, "proof#" + HexFormat.of().formatHex(sha256(challenge)), end) > 1;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
