package org.certline.domain.organization;

/**
 * An evaluation organization 培训评价组织, which issues certificates (manual 001 §2.1).
 *
 * @param institutionCode      the 13 characters that open its certificate numbers (kind, filing code, province, sequence)
 * @param officialSealKey      object key of the image of its official seal 公章, empty until uploaded
 * @param signatureSealKey     object key of the image of its signature seal 签名章, empty until uploaded
 * @param siteSelfSignAllowed  whether a college may sign as site for its own candidates
 */
public record Organization(
        String id,
        String name,
        String institutionCode,
        String contactName,
        String contactPhone,
        String officialSealKey,
        String signatureSealKey,
        boolean siteSelfSignAllowed,
        long version) {

    /** The same organization with what it may edit of itself. */
    public Organization edited(String newName, String newContactName, String newContactPhone, boolean selfSign) {
        return new Organization(id, newName, institutionCode, newContactName, newContactPhone, officialSealKey,
                signatureSealKey, selfSign, version);
    }

    /** The same organization with another image of one of its seals. */
    public Organization withSeal(SealKind kind, String key) {
        return new Organization(id, name, institutionCode, contactName, contactPhone,
                kind == SealKind.OFFICIAL ? key : officialSealKey,
                kind == SealKind.SIGNATURE ? key : signatureSealKey, siteSelfSignAllowed, version);
    }

    /** Whether both seals have their image, without which nothing is issued. */
    public boolean hasSeals() {
        return !officialSealKey.isEmpty() && !signatureSealKey.isEmpty();
    }
}
