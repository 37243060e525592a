package org.certline.verification;

import jakarta.inject.Singleton;
import org.certline.documents.seal.SealCheck;
import org.certline.domain.verification.SealState;
import org.certline.runtime.key.SealIssuers;

/** The seals of PDFs, against the issuers that are believed. */
@Singleton
final class Seals {

    private final SealIssuers issuers;

    Seals(SealIssuers issuers) {
        this.issuers = issuers;
    }

    SealState of(byte[] pdf) {
        return new SealCheck(issuers.certificates()).check(pdf).state();
    }
}
