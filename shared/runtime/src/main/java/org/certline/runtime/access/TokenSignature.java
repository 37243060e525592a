package org.certline.runtime.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.security.token.jwt.signature.SignatureGeneratorConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.text.ParseException;
import org.certline.runtime.key.TokenKey;

/** Signs and checks access tokens with ES256. */
@Singleton
@Named("generator")
public final class TokenSignature implements SignatureGeneratorConfiguration {

    private final TokenKey key;

    TokenSignature(TokenKey key) {
        this.key = key;
    }

    @Override
    public SignedJWT sign(JWTClaimsSet claims) throws JOSEException {
        SignedJWT unsigned = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
        byte[] signature = key.sign(unsigned.getSigningInput());
        try {
            return new SignedJWT(unsigned.getHeader().toBase64URL(), unsigned.getPayload().toBase64URL(),
                    Base64URL.encode(signature));
        } catch (ParseException e) {
            throw new JOSEException(e.getMessage(), e);
        }
    }

    @Override
    public String supportedAlgorithmsMessage() {
        return "Only ES256 is supported";
    }

    @Override
    public boolean supports(JWSAlgorithm algorithm) {
        return JWSAlgorithm.ES256.equals(algorithm);
    }

    @Override
    public boolean verify(SignedJWT token) throws JOSEException {
        return token.verify(new ECDSAVerifier(key.publicKey()));
    }
}
