package org.certline.persistence.key;

/** The key store that data keys are wrapped with. Its own key never leaves it. */
public interface KeyVault {

    /** Encrypts a data key for storage. */
    byte[] wrap(byte[] dataKey);

    /** Opens what {@link #wrap} made. */
    byte[] unwrap(byte[] wrapped);
}
