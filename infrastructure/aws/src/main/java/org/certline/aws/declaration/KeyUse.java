package org.certline.aws.declaration;

import java.util.List;

/** What a function may do with one of the platform's keys. */
public enum KeyUse implements Part {
    /** Sign access tokens with the ES256 key. */
    SIGN_TOKENS("TOKEN", "kms:Sign", "kms:GetPublicKey"),
    /** Check access tokens: every function behind the API does. */
    CHECK_TOKENS("TOKEN", "kms:GetPublicKey"),
    /** Wrap and open the data keys that encrypt ID numbers and page cursors: every function does. */
    OPEN_DATA_KEYS("DATA", "kms:Encrypt", "kms:Decrypt"),
    /** Sign checkpoints of the chain with the Ed25519 key. */
    SIGN_CHECKPOINTS("CHAIN", "kms:Sign", "kms:GetPublicKey"),
    /** Name the key of the chain's checkpoints to a verifier. */
    CHECK_CHECKPOINTS("CHAIN", "kms:GetPublicKey"),
    /** Seal certificates with an organization's own P-256 key, found by alias. */
    SEAL("SEAL", "kms:Sign");

    private final String key;
    private final List<String> actions;

    KeyUse(String key, String... actions) {
        this.key = key;
        this.actions = List.of(actions);
    }

    /** The key's name in the template. */
    public String key() {
        return key;
    }

    /** The actions of the key store this use needs, and no others. */
    public List<String> actions() {
        return actions;
    }

    /** The variable in which a function finds the key, bound to {@code certline.keys.<key>}. */
    public String variable() {
        return "CERTLINE_KEYS_" + key;
    }
}
