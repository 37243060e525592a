package org.certline.verification;

import jakarta.inject.Singleton;
import java.util.List;
import org.certline.documents.seal.SealCheck;
import org.certline.documents.seal.SealFinding;
import org.certline.documents.seal.SealFinding.Integrity;
import org.certline.documents.seal.SealFinding.Trust;
import org.certline.documents.seal.SealReport;
import org.certline.domain.verification.SealState;
import org.certline.runtime.key.SealIssuers;

/** What all seals of a PDF together amount to. */
@Singleton
final class Seals {

    private final SealIssuers issuers;

    Seals(SealIssuers issuers) {
        this.issuers = issuers;
    }

    SealState of(byte[] pdf) {
        return state(new SealCheck(issuers.certificates()).check(pdf));
    }

    /** The worst finding counts, and one seal has to cover the file to its end. */
    private static SealState state(SealReport report) {
        if (report.isConfirmed()) {
            return SealState.VALID;
        }
        if (!report.readable()) {
            return SealState.UNREADABLE;
        }
        List<SealFinding> findings = report.findings();
        if (findings.isEmpty()) {
            return SealState.NONE;
        }
        if (findings.stream().anyMatch(finding -> finding.integrity() == Integrity.CHANGED)
                || findings.stream().noneMatch(SealFinding::wholeFile)) {
            return SealState.BROKEN;
        }
        return findings.stream().anyMatch(finding -> finding.trust() == Trust.UNKNOWN_ISSUER)
                ? SealState.UNKNOWN_ISSUER
                : SealState.UNREADABLE;
    }
}
