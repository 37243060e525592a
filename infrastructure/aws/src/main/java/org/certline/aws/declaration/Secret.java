package org.certline.aws.declaration;

/** Access data of a system outside the platform, kept in Secrets Manager and filled in by the operator. */
public enum Secret implements Part {
    /** Identity and photo comparison (Tencent Cloud FaceID). */
    IDENTITY,
    /** Short messages (Tencent Cloud SMS). */
    SMS;

    /** The variable in which a function finds the secret's ARN, bound to {@code certline.secrets.<secret>}. */
    public String variable() {
        return "CERTLINE_SECRETS_" + name();
    }

    /** The variable in which a function finds the system's address, bound to {@code certline.<secret>.endpoint}. */
    public String endpointVariable() {
        return "CERTLINE_" + name() + "_ENDPOINT";
    }
}
