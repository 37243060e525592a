package org.certline.runtime.idempotency;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.certline.persistence.ConflictException;
import org.certline.persistence.idempotency.Call;
import org.certline.persistence.idempotency.CallRepository;
import org.certline.persistence.key.Cipher;

/** Knows which calls were made before, and how they ended. */
@Singleton
final class Calls {

    private static final Duration KEPT = Duration.ofDays(1);
    /** No request runs longer than this, so whoever began and did not end has died. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final CallRepository calls;
    private final Cipher cipher;
    private final Clock clock;

    Calls(CallRepository calls, Cipher cipher, Clock clock) {
        this.calls = calls;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** What a key was found to be. */
    sealed interface Begun {
    }

    /** Nobody used the key before: do it. */
    record First(Call call) implements Begun {
    }

    /** Done before: this was the answer, as JSON. */
    record Answered(int status, String body) implements Begun {
    }

    /** Being done just now. */
    record Running() implements Begun {
    }

    /** The key belongs to another request. */
    record Different() implements Begun {
    }

    Begun begin(String accountId, String key, String digest) {
        Instant now = clock.instant();
        Call fresh = new Call(accountId, key, digest, 0, "", now, now.plus(KEPT).getEpochSecond(), 0);
        Optional<Call> before = calls.find(accountId, key);
        if (before.isEmpty() || isOver(before.get(), now)) {
            return first(before.map(over -> restarted(over, fresh)).orElse(fresh));
        }
        Call call = before.get();
        if (!call.digest().equals(digest)) {
            return new Different();
        }
        return call.isAnswered() ? new Answered(call.status(), opened(call)) : new Running();
    }

    void answer(Call call, int status, String body) {
        calls.save(call.answered(status, cipher.encrypt(body, call.accountId())));
    }

    void forget(Call call) {
        calls.delete(call);
    }

    private Begun first(Call call) {
        try {
            return new First(calls.save(call));
        } catch (ConflictException another) {
            return new Running();
        }
    }

    /** Answers may hold what was meant for the caller's eyes only. */
    private String opened(Call call) {
        return cipher.decrypt(call.body(), call.accountId()).orElseThrow();
    }

    private static boolean isOver(Call call, Instant now) {
        boolean dead = !call.isAnswered() && call.startedAt().plus(LONGEST).isBefore(now);
        return dead || call.expires() <= now.getEpochSecond();
    }

    private static Call restarted(Call over, Call fresh) {
        return new Call(fresh.accountId(), fresh.key(), fresh.digest(), 0, "", fresh.startedAt(), fresh.expires(),
                over.version());
    }
}
