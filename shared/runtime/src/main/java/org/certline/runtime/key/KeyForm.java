package org.certline.runtime.key;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;

/** The kinds of signing keys the platform uses. */
public enum KeyForm {
    /** For tokens. */
    P256("EC", new ECGenParameterSpec("secp256r1"), "SHA256withECDSA"),
    /** For the chain. */
    ED25519("Ed25519", NamedParameterSpec.ED25519, "Ed25519");

    private final String algorithm;
    private final AlgorithmParameterSpec parameters;
    private final String signature;

    KeyForm(String algorithm, AlgorithmParameterSpec parameters, String signature) {
        this.algorithm = algorithm;
        this.parameters = parameters;
        this.signature = signature;
    }

    /** The algorithm that such a key signs with. */
    public String signature() {
        return signature;
    }

    KeyPair generate() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(parameters);
        return generator.generateKeyPair();
    }
}
