package org.certline.persistence.chain;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The log's key pair as it is kept: the private key only wrapped by the key vault.
 *
 * @param publicKey  X.509 structure in Base64
 * @param privateKey wrapped PKCS#8 structure in Base64
 */
@Serdeable
record WrappedKey(String publicKey, String privateKey) {
}
