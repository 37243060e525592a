package org.certline.local.mainline;

/** The certificate that is examined, and the plan that examines it. */
public record Offer(String planId, String certificateTypeId, String certificateNumber, String level, String writtenId,
        String practicalId) {
}
