package org.certline.arrangements;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.site.Room;
import org.certline.persistence.arrangement.PlacementRepository;
import org.certline.persistence.site.RoomRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.files.DownloadLink;
import org.certline.runtime.paper.PaperKeys;
import org.certline.runtime.problem.Problems;

/**
 * Papers of a published arrangement, as links that expire (manual 001 §5.2.8.2): tickets for the candidates' college,
 * room papers for the college whose room it is, all for the organization.
 */
@Controller("/api/plans/{planId}")
class PaperController {

    private final ReadableRuns runs;
    private final PlacementRepository placements;
    private final RoomRepository rooms;
    private final PaperKeys keys;
    private final PaperLinks links;

    PaperController(ReadableRuns runs, PlacementRepository placements, RoomRepository rooms, PaperKeys keys,
            PaperLinks links) {
        this.runs = runs;
        this.placements = placements;
        this.rooms = rooms;
        this.keys = keys;
        this.links = links;
    }

    /** 准考证 of one candidate, one page for each site. */
    @Get("/tickets/{candidateNumber}")
    @Allowed(Action.READ_PAPERS)
    DownloadLink ticket(Caller caller, String planId, String candidateNumber) {
        ReadableRuns.ReadableRun run = published(caller, planId);
        if (!run.isOwn() && placements.ofCandidate(planId, run.runId(), caller.tenantId(), candidateNumber).isEmpty()) {
            throw Problems.notFound().get();
        }
        return links.to(keys.ticket(planId, run.runId(), candidateNumber), "准考证");
    }

    /** 准考证 of all candidates of a college: the caller's, or the one an organization names. */
    @Get("/tickets")
    @Allowed(Action.READ_PAPERS)
    DownloadLink tickets(Caller caller, String planId, @Nullable @QueryValue String collegeId) {
        ReadableRuns.ReadableRun run = published(caller, planId);
        String college = run.isOwn() ? collegeId : caller.tenantId();
        if (college == null) {
            throw Problems.notFound().get();
        }
        return links.to(keys.ticketsOfCollege(planId, run.runId(), college), "准考证");
    }

    /** 考场门贴. */
    @Get("/rooms/{roomId}/door-sticker")
    @Allowed(Action.READ_PAPERS)
    DownloadLink doorSticker(Caller caller, String planId, String roomId) {
        ReadableRuns.ReadableRun run = published(caller, planId);
        Room room = room(run, roomId);
        return links.to(keys.doorSticker(planId, run.runId(), roomId), "考场门贴-" + room.name());
    }

    /** 考场签到表 of a subject. */
    @Get("/rooms/{roomId}/sign-in-sheet")
    @Allowed(Action.READ_PAPERS)
    DownloadLink signInSheet(Caller caller, String planId, String roomId, @QueryValue String subjectId) {
        return roomPaper(caller, planId, roomId, subjectId, "sign-in-sheet", "考场签到表-");
    }

    /** 考场桌贴 of a subject. */
    @Get("/rooms/{roomId}/desk-stickers")
    @Allowed(Action.READ_PAPERS)
    DownloadLink deskStickers(Caller caller, String planId, String roomId, @QueryValue String subjectId) {
        return roomPaper(caller, planId, roomId, subjectId, "desk-stickers", "考场桌贴-");
    }

    private DownloadLink roomPaper(Caller caller, String planId, String roomId, String subjectId, String paper,
            String title) {
        ReadableRuns.ReadableRun run = published(caller, planId);
        Room room = room(run, roomId);
        return links.to(keys.roomPaper(planId, run.runId(), roomId, subjectId, paper), title + room.name());
    }

    private Room room(ReadableRuns.ReadableRun run, String roomId) {
        return rooms.find(run.plan().id(), roomId)
                .filter(room -> run.isOwn() || room.collegeId().equals(run.caller().tenantId()))
                .filter(room -> run.caller().isResponsibleFor(room.certificateTypeId()))
                .orElseThrow(Problems.notFound());
    }

    private ReadableRuns.ReadableRun published(Caller caller, String planId) {
        ReadableRuns.ReadableRun run = runs.find(caller, planId);
        if (!run.arrangement().isPublished()) {
            throw Problems.notFound().get();
        }
        return run;
    }
}
