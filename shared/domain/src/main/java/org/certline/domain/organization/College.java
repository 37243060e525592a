package org.certline.domain.organization;

/**
 * A pilot college 试点院校 (manual 001 §2.2).
 *
 * @param code       the ministry's five-digit or longer college code
 * @param regionCode six digits of GB/T 2260; its candidates' numbers begin with it
 */
public record College(
        String id,
        String name,
        String code,
        String regionCode,
        String address,
        String contactName,
        String contactPhone,
        long version) {

    /** The same college with what it may edit of itself. */
    public College edited(String newName, String newAddress, String newContactName, String newContactPhone) {
        return new College(id, newName, code, regionCode, newAddress, newContactName, newContactPhone, version);
    }
}
