package org.certline.domain.site;

import org.certline.domain.certificatetype.Level;

/**
 * An exam site 考核站点: a college that may examine one certificate at one level (manual 001 §5.2.4).
 *
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
}
