package org.certline.domain.certificatetype;

import java.util.List;

/**
 * A certificate 证书 that an organization offers, at one or more levels (manual 001 §4.1).
 *
 * @param number         its eight-digit number, unique in the organization
 * @param majors         the majors it is for; empty means all
 * @param totalPassScore the sum that passes under {@link PassRule#TOTAL_SCORE}, else 0
 */
public record CertificateType(
        String id,
        String organizationId,
        String number,
        String name,
        List<Level> levels,
        List<Major> majors,
        PassRule passRule,
        int totalPassScore,
        boolean published,
        long version) {

    /** The same type, open to colleges. */
    public CertificateType withPublished() {
        return new CertificateType(id, organizationId, number, name, levels, majors, passRule, totalPassScore, true,
                version);
    }
}
