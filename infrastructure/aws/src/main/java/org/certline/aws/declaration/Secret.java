package org.certline.aws.declaration;

import java.util.List;

/** A secret in Secrets Manager. The function finds each field in {@code certline.<secret>.<field>}. */
public enum Secret implements Part {
    /** Whoever knows it may open the platform, once; made at random with the stack. */
    OPENING(false, "secret"),
    /** Access to identity and photo comparison (Tencent Cloud FaceID), put there by the operator. */
    IDENTITY(true, "secret-id", "secret-key");

    private final boolean outside;
    private final List<String> fields;

    Secret(boolean outside, String... fields) {
        this.outside = outside;
        this.fields = List.of(fields);
    }

    /** Whether it opens a system outside the platform, which issues it. */
    public boolean outside() {
        return outside;
    }

    /** The fields of its JSON. */
    public List<String> fields() {
        return fields;
    }
}
