package org.certline.documents.seal;

import java.util.List;
import java.util.function.Predicate;
import org.certline.documents.seal.SealFinding.Integrity;
import org.certline.documents.seal.SealFinding.Trust;
import org.certline.domain.verification.SealState;

/**
 * What can be said of all signatures of a PDF.
 *
 * @param readable whether the file could be read as a PDF at all
 * @param findings one for each signature field that is signed
 */
public record SealReport(boolean readable, List<SealFinding> findings) {

    public SealReport {
        findings = List.copyOf(findings);
    }

    /**
     * All findings in one. Valid is only a file whose every seal is intact and from a known issuer, and one of
     * them covers the whole file, so that nothing was added after it.
     */
    public SealState state() {
        if (!readable) {
            return SealState.UNREADABLE;
        }
        if (findings.isEmpty()) {
            return SealState.NONE;
        }
        if (any(finding -> finding.integrity() == Integrity.CHANGED) || !any(SealFinding::wholeFile)) {
            return SealState.BROKEN;
        }
        if (any(finding -> finding.trust() == Trust.UNKNOWN_ISSUER)) {
            return SealState.UNKNOWN_ISSUER;
        }
        return any(finding -> !finding.isGood()) ? SealState.UNREADABLE : SealState.VALID;
    }

    private boolean any(Predicate<SealFinding> condition) {
        return findings.stream().anyMatch(condition);
    }
}
