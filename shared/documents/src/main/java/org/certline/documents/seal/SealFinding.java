package org.certline.documents.seal;

import java.time.Instant;
import java.util.Optional;

/**
 * What can be said of one signature of a PDF. Revocation is not looked up here.
 *
 * @param field       the signature field's name
 * @param integrity   whether what it covers is what was signed
 * @param trust       whether its certificate comes from a known issuer
 * @param wholeFile   whether it covers the file to its last byte; an earlier seal of two does not, and need not
 * @param signer      the name in its certificate, or empty when unreadable
 * @param issuer      the name of its certificate's issuer, or empty when unreadable
 * @param fingerprint SHA-256 of its certificate in lower-case hex, or empty when unreadable: whose seal it is
 * @param claimedAt   when it says it was made, which nothing proves, or empty
 * @param provenAt    when a known time-stamping authority says it existed, or empty
 */
public record SealFinding(String field, Integrity integrity, Trust trust, boolean wholeFile, String signer,
                          String issuer, String fingerprint, Optional<Instant> claimedAt,
                          Optional<Instant> provenAt) {

    /** Whether the signed bytes are unchanged. */
    public enum Integrity {
        INTACT,
        CHANGED,
        /** The signature cannot be read or names bytes that make no sense, so nothing can be said. */
        UNCONFIRMED
    }

    /** Whether the certificate is to be believed. */
    public enum Trust {
        KNOWN_ISSUER,
        UNKNOWN_ISSUER,
        /** The issuer is known, but the certificate was not valid at the proven, else the claimed time. */
        NOT_VALID_THEN,
        UNCONFIRMED
    }

    boolean isGood() {
        return integrity == Integrity.INTACT && trust == Trust.KNOWN_ISSUER;
    }

    static SealFinding unconfirmed(String field) {
        return new SealFinding(field, Integrity.UNCONFIRMED, Trust.UNCONFIRMED, false, "", "", "", Optional.empty(),
                Optional.empty());
    }
}
