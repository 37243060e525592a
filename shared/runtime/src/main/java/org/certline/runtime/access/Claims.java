package org.certline.runtime.access;

/** Names of what an access token says. */
public final class Claims {

    public static final String TENANT = "tenant";
    public static final String ROLE = "role";
    public static final String SESSION = "sid";
    public static final String CERTIFICATE_TYPES = "types";
    public static final String MUST_CHANGE_PASSWORD = "change";

    private Claims() {
    }
}
