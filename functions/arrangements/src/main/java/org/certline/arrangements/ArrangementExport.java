package org.certline.arrangements;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.arrangements.ReadableRuns.ReadableRun;
import org.certline.domain.account.Action;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.arrangement.RoomSession;
import org.certline.domain.arrangement.Unplaced;
import org.certline.domain.codelist.CodeLists;
import org.certline.domain.organization.Organization;
import org.certline.domain.site.Site;
import org.certline.persistence.Page;
import org.certline.persistence.arrangement.PlacementFilter;
import org.certline.persistence.arrangement.PlacementRepository;
import org.certline.persistence.arrangement.RoomSessionRepository;
import org.certline.persistence.arrangement.UnplacedRepository;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.persistence.site.SiteRepository;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.task.TaskView;

/** Arrangements as workbooks: an organization's whole plan; a college's own rooms and candidates. */
@Singleton
final class ArrangementExport {

    private final PlacementRepository placements;
    private final RoomSessionRepository sessions;
    private final UnplacedRepository unplaced;
    private final SiteRepository sites;
    private final OrganizationRepository organizations;
    private final TableExport export;

    ArrangementExport(PlacementRepository placements, RoomSessionRepository sessions,
            UnplacedRepository unplaced, SiteRepository sites, OrganizationRepository organizations,
            TableExport export) {
        this.placements = placements;
        this.sessions = sessions;
        this.unplaced = unplaced;
        this.sites = sites;
        this.organizations = organizations;
        this.export = export;
    }

    /** 批量导出考场编排明细, with everybody in each room; the subject may be empty for all. */
    TaskView rooms(ReadableRun run, String subjectId, Chosen chosen) {
        List<RoomSession> wanted = chosen.of(RoomSession::id,
                () -> Page.all(request -> run.isOwn()
                        ? sessions.page(run.plan().id(), run.runId(), subjectId, request)
                        : sessions.pageOfCollege(run.plan().id(), run.runId(), run.caller().tenantId(), subjectId,
                                request)),
                _ -> sessions.all(run.plan().id(), run.runId()).filter(one -> run.isOf(one.collegeId())))
                .filter(one -> run.sees(one.subjectId())).toList();
        String unit = organizations.find(run.plan().organizationId()).map(Organization::name).orElse("");
        Map<String, Site> where = sites.findAll(wanted.stream().map(RoomSession::siteId).distinct().toList()).stream()
                .collect(Collectors.toMap(Site::id, Function.identity()));
        return export.write(run.caller(), Action.READ_ARRANGEMENTS, "考场编排明细", ArrangementColumns.ROOMS,
                wanted.stream().map(one -> room(run, one, where.get(one.siteId()), unit)));
    }

    /** 导出排考明细. */
    TaskView seats(ReadableRun run, PlacementFilter filter, Chosen chosen) {
        Stream<Placement> wanted = chosen.of(Placement::id,
                () -> placements.all(run.plan().id(), run.runId(), filter),
                _ -> placements.all(run.plan().id(), run.runId(), PlacementFilter.ofCollege(run.college(""))));
        return export.write(run.caller(), Action.READ_ARRANGEMENTS, "排考明细", ArrangementColumns.SEATS,
                wanted.filter(one -> run.sees(one.subjectId())).map(one -> ArrangementColumns.seat(run.plan(), one)));
    }

    /** Who has no seat. @param reason why, in the reader's language */
    TaskView unplaced(ReadableRun run, Function<Unplaced, String> reason, Chosen chosen) {
        Stream<Unplaced> all = run.isOwn()
                ? unplaced.all(run.plan().id(), run.runId())
                : unplaced.ofCollege(run.plan().id(), run.runId(), run.caller().tenantId());
        return export.write(run.caller(), Action.READ_ARRANGEMENTS, "未排入名单", ArrangementColumns.UNPLACED,
                chosen.of(Unplaced::id, () -> all, _ -> all).filter(one -> run.sees(one.subjectId()))
                        .map(one -> ArrangementColumns.unplaced(run.plan(), one, reason.apply(one))));
    }

    private Map<String, String> room(ReadableRun run, RoomSession one, Site site, String unit) {
        Map<String, String> cells = ArrangementColumns.subject(run.plan(), one.subjectId());
        cells.put("room", one.roomName());
        cells.put("college", site.collegeName());
        cells.put("region", CodeLists.shipped().current("regions").orElseThrow().wholeName(site.regionCode()));
        cells.put("site", site.name());
        cells.put("unit", unit);
        cells.put("placed", String.valueOf(one.placed()));
        cells.put("candidates", placements.inRoom(run.plan().id(), run.runId(), one.subjectId(), one.siteId(),
                        one.roomId()).map(seat -> seat.candidateName() + "(" + seat.ticketNumber() + ")")
                .collect(Collectors.joining("、")));
        return cells;
    }
}
