package org.certline.domain.chain;

/** The log's private key, which stays in its key store. */
public interface ChainSigner {

    /** The log's name and public key. */
    NoteKey key();

    /** The 64 bytes of the Ed25519 signature over these bytes; the same bytes always give the same signature. */
    byte[] sign(byte[] message);

    /** The checkpoint as a note signed with this key. */
    default SignedNote sign(Checkpoint checkpoint) {
        return SignedNote.sign(checkpoint.text(), this);
    }
}
