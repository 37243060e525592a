package org.certline.domain.chain;

/**
 * Everything that shows a stranger that an entry is in the log.
 *
 * @param inclusion  the way from the entry to the root
 * @param checkpoint the signed root
 */
public record ChainProof(InclusionProof inclusion, SignedNote checkpoint) {

    /** Whether the key vouches for a log that holds this leaf at the place the proof names. */
    public boolean proves(Hash leaf, NoteKey key) {
        return checkpoint.checkpoint(key)
                .filter(head -> head.size() == inclusion.size() && inclusion.proves(leaf, head.root()))
                .isPresent();
    }
}
