package org.certline.domain.issuance;

import java.util.List;

/** A part of a batch's frozen list. Written once. */
public record SigningPage(String batchId, int page, List<SignedLine> lines) {
}
