package org.certline.domain.verification;

import org.certline.domain.chain.ChainEntry;
import org.certline.domain.chain.ChainProof;

/** What a look into the chain found where a certificate says it is recorded. */
public sealed interface ChainFinding {

    /** The entry there and the proof that comes with it. */
    record Found(ChainEntry entry, ChainProof proof) implements ChainFinding {
    }

    /** The certificate waits to be recorded. */
    record NotYet() implements ChainFinding {
    }

    /** The chain could not be read. */
    record Unavailable() implements ChainFinding {
    }
}
