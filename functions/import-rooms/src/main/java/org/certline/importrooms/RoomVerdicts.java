package org.certline.importrooms;

import static org.certline.runtime.site.RoomColumns.CERTIFICATE;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.plan.Plan;
import org.certline.domain.plan.PlanCertificate;
import org.certline.domain.site.Room;
import org.certline.domain.site.RoomDetails;
import org.certline.domain.site.RoomRule;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteReason;
import org.certline.domain.task.TaskReason;
import org.certline.persistence.site.RoomRepository;
import org.certline.runtime.imports.RowVerdict;

/**
 * What each row of a batch does. Rows may name a certificate in different ways and still mean the same room, which a
 * transaction writes once.
 *
 * @param sites     the college's own, by certificate type and level
 * @param present   the rooms that are there, by site and name
 * @param rowByRoom the rows that were looked at, by site and name
 */
record RoomVerdicts(Plan plan, Map<String, Site> sites, Map<String, Room> present, Map<String, Integer> rowByRoom) {

    RoomVerdicts(Plan plan, Map<String, Site> sites, Map<String, Room> present) {
        this(plan, sites, present, new HashMap<>());
    }

    RowVerdict of(SheetRow row, String id, Instant now, RoomRepository rooms) {
        Optional<PlanCertificate> certificate = RoomRow.certificate(row, plan);
        if (certificate.isEmpty()) {
            return RoomImport.refused(Refusal.in(CERTIFICATE, SiteReason.SITE_NOT_IN_PLAN));
        }
        Site site = sites.get(certificate.get().certificateTypeId() + certificate.get().level());
        if (site == null) {
            return RoomImport.refused(Refusal.in(CERTIFICATE, SiteReason.SITE_UNKNOWN));
        }
        RoomDetails details = RoomRow.details(row, certificate.get());
        String key = site.id() + "#" + details.name();
        Integer first = rowByRoom.putIfAbsent(key, row.number());
        if (first != null) {
            return RoomImport.refused(Refusal.of(TaskReason.ROW_TWICE, first));
        }
        Room before = present.get(key);
        return before == null
                ? created(RoomRule.create(id, plan, site, details, now), rooms)
                : changed(before, RoomRule.edit(before, plan, details, now), rooms);
    }

    private static RowVerdict created(Decision<Room> decision, RoomRepository rooms) {
        return switch (decision) {
            case Decision.Accepted<Room>(Room room) -> new RowVerdict.Created(() -> rooms.adding(room));
            case Decision.Refused<Room>(List<Refusal> refusals) -> refused(refusals);
        };
    }

    private static RowVerdict changed(Room before, Decision<Room> decision, RoomRepository rooms) {
        return switch (decision) {
            case Decision.Accepted<Room>(Room room) -> room.equals(before)
                    ? new RowVerdict.Unchanged()
                    : new RowVerdict.Changed(() -> List.of(rooms.saving(room)));
            case Decision.Refused<Room>(List<Refusal> refusals) -> refused(refusals);
        };
    }

    /** The rule speaks of subject ids, the sheet of its column. */
    private static RowVerdict refused(List<Refusal> refusals) {
        return new RowVerdict.Refused(refusals.stream().map(refusal -> refusal.field().equals("subjectIds")
                ? new Refusal(refusal.reason(), "subjects", refusal.args()) : refusal).toList());
    }
}
