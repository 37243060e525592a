package org.certline.arrangements;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.arrangement.RoomSession;
import org.certline.domain.arrangement.Unplaced;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.arrangement.PlacementFilter;
import org.certline.persistence.arrangement.PlacementRepository;
import org.certline.persistence.arrangement.RoomSessionRepository;
import org.certline.persistence.arrangement.UnplacedRepository;
import org.certline.runtime.access.Allowed;
import org.certline.runtime.exports.Chosen;
import org.certline.runtime.http.PageView;
import org.certline.runtime.problem.Texts;
import org.certline.runtime.task.TaskView;

/**
 * The lists of an arrangement: who sits where 排考明细, the rooms 考场编排, and who has no seat (manual 001 §5.2.8). An
 * organization reads all of its plan; a college its own candidates and its own rooms, once they are published.
 */
@Controller("/api/plans/{planId}")
class PlacementController {

    private final ReadableRuns runs;
    private final PlacementRepository placements;
    private final RoomSessionRepository sessions;
    private final UnplacedRepository unplaced;
    private final ArrangementExport export;
    private final Texts texts;

    PlacementController(ReadableRuns runs, PlacementRepository placements, RoomSessionRepository sessions,
            UnplacedRepository unplaced, ArrangementExport export, Texts texts) {
        this.runs = runs;
        this.placements = placements;
        this.sessions = sessions;
        this.unplaced = unplaced;
        this.export = export;
        this.texts = texts;
    }

    /**
     * Who sits where, of all subjects or one; of all colleges or, for an organization, one; of all sites and rooms or
     * one. What is looked for by room, name or number comes as one page of at most 500.
     *
     * @param name   what names begin with
     * @param number what candidate numbers begin with
     */
    @Get("/placements")
    @Allowed(Action.READ_ARRANGEMENTS)
    PageView<PlacementView> placements(Caller caller, String planId,
            @Nullable @QueryValue(defaultValue = "") String subjectId,
            @Nullable @QueryValue(defaultValue = "") String collegeId,
            @Nullable @QueryValue(defaultValue = "") String siteId,
            @Nullable @QueryValue(defaultValue = "") String roomId,
            @Nullable @QueryValue(defaultValue = "") String name,
            @Nullable @QueryValue(defaultValue = "") String number,
            @QueryValue(defaultValue = "50") int size,
            @Nullable @QueryValue String cursor) {
        ReadableRuns.ReadableRun run = runs.find(caller, planId);
        PlacementFilter filter = new PlacementFilter(subjectId, run.college(collegeId), siteId, roomId, name,
                number);
        Page<Placement> page = placements.list(planId, run.runId(), filter, new PageRequest(size, cursor));
        return PageView.of(seen(page, one -> run.sees(one.subjectId())), one -> PlacementView.of(run.plan(), one));
    }

    /** Every room with every subject it serves and how many sit there. */
    @Get("/room-sessions")
    @Allowed(Action.READ_ARRANGEMENTS)
    PageView<RoomSessionView> rooms(Caller caller, String planId,
            @Nullable @QueryValue(defaultValue = "") String subjectId,
            @QueryValue(defaultValue = "50") int size, @Nullable @QueryValue String cursor) {
        ReadableRuns.ReadableRun run = runs.find(caller, planId);
        PageRequest request = new PageRequest(size, cursor);
        Page<RoomSession> page = run.isOwn()
                ? sessions.page(planId, run.runId(), subjectId, request)
                : sessions.pageOfCollege(planId, run.runId(), caller.tenantId(), subjectId, request);
        return PageView.of(seen(page, one -> run.sees(one.subjectId())), one -> RoomSessionView.of(run.plan(), one));
    }

    /** Who has no seat, and why. */
    @Get("/unplaced")
    @Allowed(Action.READ_ARRANGEMENTS)
    PageView<UnplacedView> unplaced(Caller caller, HttpRequest<?> request, String planId,
            @QueryValue(defaultValue = "50") int size, @Nullable @QueryValue String cursor) {
        ReadableRuns.ReadableRun run = runs.find(caller, planId);
        PageRequest wanted = new PageRequest(size, cursor);
        Page<Unplaced> page = run.isOwn()
                ? unplaced.page(planId, run.runId(), wanted)
                : unplaced.pageOfCollege(planId, run.runId(), caller.tenantId(), wanted);
        Locale locale = request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE);
        Function<Unplaced, UnplacedView> view = one -> UnplacedView.of(run.plan(), one, texts, locale);
        return PageView.of(seen(page, one -> run.sees(one.subjectId())), view);
    }

    /** Exports who has no seat, and why: the chosen, or all. */
    @Post("/unplaced/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_ARRANGEMENTS)
    TaskView exportUnplaced(Caller caller, HttpRequest<?> request, String planId, @Body Chosen chosen) {
        Locale locale = request.getLocale().orElse(Locale.SIMPLIFIED_CHINESE);
        ReadableRuns.ReadableRun run = runs.find(caller, planId);
        return export.unplaced(run, one -> UnplacedView.of(run.plan(), one, texts, locale).reason(), chosen);
    }

    /** Exports who sits where: the chosen, or all that the filters let through. */
    @Post("/placements/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_ARRANGEMENTS)
    TaskView exportPlacements(Caller caller, String planId,
            @Nullable @QueryValue(defaultValue = "") String subjectId,
            @Nullable @QueryValue(defaultValue = "") String collegeId,
            @Nullable @QueryValue(defaultValue = "") String siteId,
            @Nullable @QueryValue(defaultValue = "") String roomId,
            @Nullable @QueryValue(defaultValue = "") String name,
            @Nullable @QueryValue(defaultValue = "") String number,
            @Body Chosen chosen) {
        ReadableRuns.ReadableRun run = runs.find(caller, planId);
        return export.seats(run,
                new PlacementFilter(subjectId, run.college(collegeId), siteId, roomId, name, number), chosen);
    }

    /** Exports rooms with everybody in them: the chosen, or all that the filter lets through. */
    @Post("/room-sessions/exports")
    @Status(HttpStatus.CREATED)
    @Allowed(Action.READ_ARRANGEMENTS)
    TaskView exportRooms(Caller caller, String planId, @Nullable @QueryValue(defaultValue = "") String subjectId,
            @Body Chosen chosen) {
        return export.rooms(runs.find(caller, planId), subjectId, chosen);
    }

    private static <T> Page<T> seen(Page<T> page, Predicate<T> which) {
        return new Page<>(page.items().stream().filter(which).toList(), page.next());
    }
}
