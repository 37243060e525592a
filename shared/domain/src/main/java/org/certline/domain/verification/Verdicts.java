package org.certline.domain.verification;

import java.util.List;

/**
 * The answers to the four questions about a certificate.
 *
 * @param file   is the file the one that was issued, byte for byte
 * @param seal   is its seal valid, and of an issuer that is known
 * @param status is this version the current one, neither superseded nor revoked
 * @param chain  does the chain prove its record
 */
public record Verdicts(Verdict file, Verdict seal, Verdict status, Verdict chain) {

    /** All four together. */
    public enum Overall {
        /** Every verdict is confirmed. */
        VALID,
        /** At least one failed. */
        INVALID,
        /** None failed, but at least one could not be confirmed. */
        UNCONFIRMED
    }

    /** Valid only if every verdict is confirmed. */
    public Overall overall() {
        List<Verdict> all = List.of(file, seal, status, chain);
        if (all.stream().anyMatch(Verdict.Failed.class::isInstance)) {
            return Overall.INVALID;
        }
        return all.stream().allMatch(Verdict.Confirmed.class::isInstance) ? Overall.VALID : Overall.UNCONFIRMED;
    }
}
