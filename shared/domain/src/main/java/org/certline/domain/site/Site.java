package org.certline.domain.site;

import org.certline.domain.certificatetype.Level;

/**
 * An exam site 考核站点: a college that may examine one certificate at one level (manual 001 §5.2.4).
 *
 * @param id           made of college, certificate type and level, so that there is one of each
 * @param name         made from college, certificate and level
 * @param regionCode   six digits, part of its ticket numbers
 * @param reviewReason why it was returned, else empty
 */
public record Site(
        String id,
        String collegeId,
        String collegeName,
        String organizationId,
        String certificateTypeId,
        String certificateTypeName,
        Level level,
        String name,
        String regionCode,
        String address,
        String contactName,
        String contactPhone,
        SiteState state,
        String reviewReason,
        long version) {

    /** The id of the only site a college can have for a certificate and level. */
    public static String id(String collegeId, String certificateTypeId, Level level) {
        return String.join(".", collegeId, certificateTypeId, level.name());
    }

    Site with(SiteDetails details) {
        return new Site(id, collegeId, collegeName, organizationId, certificateTypeId, certificateTypeName, level, name,
                regionCode, details.address(), details.contactName(), details.contactPhone(), state, reviewReason,
                version);
    }

    Site with(SiteState newState, String newReviewReason) {
        return new Site(id, collegeId, collegeName, organizationId, certificateTypeId, certificateTypeName, level, name,
                regionCode, address, contactName, contactPhone, newState, newReviewReason, version);
    }
}
