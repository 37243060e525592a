package org.certline.domain.site;

/** What a college says of its site; everything else is made. */
public record SiteDetails(String address, String contactName, String contactPhone) {
}
