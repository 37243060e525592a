package org.certline.domain.site;

import java.util.List;
import org.certline.domain.certificatetype.Level;

/**
 * A room 考场 of a site for one plan (manual 001 §5.2.5). Its name is unique per plan, site and certificate.
 *
 * @param seats      考位数
 * @param subjectIds the subjects it serves
 */
public record Room(
        String id,
        String planId,
        String siteId,
        String collegeId,
        String organizationId,
        String certificateTypeId,
        Level level,
        String name,
        String address,
        int seats,
        List<String> subjectIds,
        RoomType type,
        long version) {

    Room with(RoomDetails details, RoomType newType) {
        return new Room(id, planId, siteId, collegeId, organizationId, certificateTypeId, level, details.name(),
                details.address(), details.seats(), details.subjectIds(), newType, version);
    }
}
