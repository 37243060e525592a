package org.certline.aws.declaration;

import java.util.List;

/** Access data of a system outside the platform, kept in Secrets Manager and put there by the operator. */
public enum Secret implements Part {
    /** Identity and photo comparison (Tencent Cloud FaceID). */
    IDENTITY("secret-id", "secret-key");

    private final List<String> fields;

    Secret(String... fields) {
        this.fields = List.of(fields);
    }

    /** The fields of the secret; the function finds each in {@code certline.<secret>.<field>}. */
    public List<String> fields() {
        return fields;
    }
}
