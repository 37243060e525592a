package org.certline.persistence.chain;

import org.certline.domain.chain.ChainEntry;
import org.certline.domain.chain.ChainProof;

/** An entry as it lies in the log, with its proof; both unverified. */
public record LocatedEntry(ChainEntry entry, ChainProof proof) {
}
