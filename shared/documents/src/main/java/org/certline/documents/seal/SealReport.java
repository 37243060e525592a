package org.certline.documents.seal;

import java.util.List;

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
     * Whether every seal is intact and from a known issuer, and one of them covers the whole file, so that
     * nothing was added after it. A file without seals is not confirmed.
     */
    public boolean isConfirmed() {
        return readable && findings.stream().anyMatch(SealFinding::wholeFile)
                && findings.stream().allMatch(SealFinding::isGood);
    }
}
