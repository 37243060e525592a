package org.certline.domain.arrangement;

import java.util.List;

/**
 * One room during one subject 考场编排: a line of the room list, and what a set of room papers is printed for
 * (manual 001 §5.2.8.2).
 *
 * @param hostCollegeId the college whose site the room belongs to
 * @param collegeIds    the colleges whose candidates sit there
 * @param seats         考位数 of the room
 * @param placed        排考人数
 */
public record RoomSession(
        String organizationId,
        String planId,
        String runId,
        String subjectId,
        String siteId,
        String roomId,
        String roomName,
        String address,
        String hostCollegeId,
        List<String> collegeIds,
        int seats,
        int placed,
        long version) {
}
