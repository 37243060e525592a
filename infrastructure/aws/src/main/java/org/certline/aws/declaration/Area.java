package org.certline.aws.declaration;

import java.util.Locale;

/**
 * An area of the business that keeps records: one table each, all of one shape.
 * A new constant here is a new table.
 */
public enum Area {
    ACCOUNT,
    ORGANIZATION,
    CERTIFICATETYPE,
    PLAN,
    CANDIDATE,
    SITE,
    REGISTRATION,
    PAYMENT,
    ARRANGEMENT,
    SCORE,
    ISSUANCE,
    CHAIN,
    TASK,
    NOTIFICATION,
    NOTICE,
    AUDIT,
    IDEMPOTENCY,
    /** Data keys, each wrapped with a key of the key store. */
    KEY;

    /** The area's name as every room of the house writes it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The variable in which a function finds the table's name, bound to {@code certline.tables.<area>}. */
    public String variable() {
        return "CERTLINE_TABLES_" + name();
    }
}
