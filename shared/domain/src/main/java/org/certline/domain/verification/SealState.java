package org.certline.domain.verification;

/** What the seals of a PDF are found to be. */
public enum SealState {
    /** Every seal is intact, covers the file, and is of an issuer that is known. */
    VALID,
    /** A seal is intact, but its certificate is of nobody known. */
    UNKNOWN_ISSUER,
    /** A seal does not fit the bytes under it, or bytes were added after the last one. */
    BROKEN,
    /** There is no seal. */
    NONE,
    /** The file or what is needed to judge it could not be read. */
    UNREADABLE;

    /** Is the seal valid, and the issuer known? */
    public Verdict verdict() {
        return switch (this) {
            case VALID -> Verdict.confirmed(VerificationReason.SEAL_VALID);
            case UNKNOWN_ISSUER -> Verdict.failed(VerificationReason.ISSUER_UNKNOWN);
            case BROKEN -> Verdict.failed(VerificationReason.SEAL_BROKEN);
            case NONE -> Verdict.failed(VerificationReason.SEAL_MISSING);
            case UNREADABLE -> Verdict.unconfirmed(VerificationReason.SEAL_UNCHECKED);
        };
    }
}
