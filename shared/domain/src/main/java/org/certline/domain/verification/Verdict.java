package org.certline.domain.verification;

/** What verification says of one of its questions, with the reason. */
public sealed interface Verdict {

    VerificationReason reason();

    /** It was checked and is so. */
    record Confirmed(VerificationReason reason) implements Verdict {
    }

    /** It was checked and is not so. */
    record Failed(VerificationReason reason) implements Verdict {
    }

    /** It could not be checked; nothing speaks for it. */
    record Unconfirmed(VerificationReason reason) implements Verdict {
    }

    static Verdict confirmed(VerificationReason reason) {
        return new Confirmed(reason);
    }

    static Verdict failed(VerificationReason reason) {
        return new Failed(reason);
    }

    static Verdict unconfirmed(VerificationReason reason) {
        return new Unconfirmed(reason);
    }
}
