package org.certline.runtime.key;

import com.nimbusds.jose.JOSEException;
import java.security.interfaces.ECPublicKey;

/** The P-256 key that access tokens are signed with. */
public interface TokenKey {

    /** The public half, which every function checks tokens with. */
    ECPublicKey publicKey();

    /** The signature of the input in the form of JWS: r and s, 32 bytes each. */
    byte[] sign(byte[] input) throws JOSEException;
}
