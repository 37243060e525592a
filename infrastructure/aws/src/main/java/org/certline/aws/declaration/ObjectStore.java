package org.certline.aws.declaration;

import java.util.Locale;

/** A bucket that functions use. The portal's bucket is not among them: no function touches it. */
public enum ObjectStore {
    /** What people send, under {@code uploads/<kind>/<tenantId>/<taskId>/<file>}; gone after a week. */
    UPLOADS,
    /**
     * What functions make for people to fetch: papers, photos, seal images; exports and refused rows, below
     * {@code results/}, are gone after thirty days.
     */
    FILES,
    /** Sealed certificates, every version, kept for good. */
    CERTIFICATES,
    /** Tiles and checkpoints of the certificate chain, kept for good. */
    CHAIN;

    /** The middle part of the bucket's name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The variable in which a function finds the bucket's name, bound to {@code certline.buckets.<store>}. */
    public String variable() {
        return "CERTLINE_BUCKETS_" + name();
    }
}
