package org.certline.domain.site;

import org.certline.domain.certificatetype.Level;

/**
 * That a college's candidates of a plan sit at another college's site 借考 (manual 001 §5.2.4.2).
 *
 * @param collegeId the college that borrows
 * @param siteId    the site it sits at
 */
public record SiteAllocation(
        String planId,
        String collegeId,
        String certificateTypeId,
        Level level,
        String siteId,
        String siteName,
        long version) {

    /** The id of the site that the college has itself, or would have. */
    public String ownSiteId() {
        return Site.id(collegeId, certificateTypeId, level);
    }

    /** The same allocation, at another's site. */
    public SiteAllocation at(SiteAllocation other) {
        return new SiteAllocation(planId, collegeId, certificateTypeId, level, other.siteId, other.siteName, version);
    }
}
