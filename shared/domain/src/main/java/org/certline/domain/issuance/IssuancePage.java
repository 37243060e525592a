package org.certline.domain.issuance;

import java.util.List;

/**
 * Some of the records that a task issues. Written once.
 *
 * @param form null where certificates are issued again, each in the form it has
 */
public record IssuancePage(String taskId, int page, CertificateForm form, List<String> recordIds) {

    /** How many records a page holds. */
    public static final int SIZE = 50;

    /** Whether the certificates were issued before. */
    public boolean again() {
        return form == null;
    }
}
