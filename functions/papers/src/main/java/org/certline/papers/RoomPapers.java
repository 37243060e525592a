package org.certline.papers;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.certline.documents.pdf.DeskStickerPaper;
import org.certline.documents.pdf.DeskStickers;
import org.certline.documents.pdf.DoorSticker;
import org.certline.documents.pdf.DoorStickerPaper;
import org.certline.documents.pdf.SignInSheet;
import org.certline.documents.pdf.SignInSheetPaper;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.arrangement.RoomSession;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.site.Site;
import org.certline.persistence.arrangement.PlacementRepository;
import org.certline.persistence.arrangement.RoomSessionRepository;
import org.certline.persistence.site.SiteRepository;
import org.certline.runtime.paper.PaperKeys;

/** Papers of the rooms of a site: 考场门贴, and for each subject 桌贴 and 签到表. Empty rooms need none. */
@Singleton
final class RoomPapers {

    private final SiteRepository sites;
    private final RoomSessionRepository sessions;
    private final PlacementRepository placements;
    private final Registered registered;
    private final Portraits portraits;
    private final PaperKeys keys;
    private final Printer printer;

    RoomPapers(SiteRepository sites, RoomSessionRepository sessions, PlacementRepository placements,
            Registered registered, Portraits portraits, PaperKeys keys, Printer printer) {
        this.sites = sites;
        this.sessions = sessions;
        this.placements = placements;
        this.registered = registered;
        this.portraits = portraits;
        this.keys = keys;
        this.printer = printer;
    }

    void print(Plan plan, String runId, String siteId) {
        Site site = sites.find(siteId).orElseThrow();
        Map<String, List<RoomSession>> rooms = sessions.all(plan.id(), runId)
                .filter(one -> one.siteId().equals(siteId) && one.placed() > 0)
                .collect(Collectors.groupingBy(RoomSession::roomId));
        rooms.values().forEach(room -> print(plan, site, room));
    }

    private void print(Plan plan, Site site, List<RoomSession> room) {
        RoomSession first = room.getFirst();
        Map<RoomSession, List<Placement>> seated = room.stream().collect(Collectors.toMap(one -> one, one ->
                placements.inRoom(plan.id(), one.runId(), one.subjectId(), site.id(), one.roomId()).toList()));
        List<DoorSticker.Session> sticker = seated.entrySet().stream()
                .map(one -> session(plan, one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(one -> one.time().start())).toList();
        printer.print(plan, keys.doorSticker(plan.id(), first.runId(), first.roomId()), "考场门贴",
                new DoorStickerPaper(), List.of(new DoorSticker(plan.name(), site.name(), first.roomName(),
                        first.address(), sticker)));
        seated.forEach((session, people) -> print(plan, site, session, people));
    }

    private void print(Plan plan, Site site, RoomSession room, List<Placement> seated) {
        Examination exam = Examination.of(plan, room.subjectId());
        printer.print(plan, keys.roomPaper(plan.id(), room.runId(), room.roomId(), room.subjectId(), "sign-in-sheet"),
                "考场签到表", new SignInSheetPaper(), List.of(new SignInSheet(plan.name(), site.name(), room.roomName(),
                        exam.certificate(), exam.subject(), exam.time(), seated.stream().map(RoomPapers::row).toList())));
        Map<String, Registration> people = registered.of(seated);
        printer.print(plan, keys.roomPaper(plan.id(), room.runId(), room.roomId(), room.subjectId(), "desk-stickers"),
                "考场桌贴", new DeskStickerPaper(), List.of(new DeskStickers(room.roomName(), exam.subject(), exam.time(),
                        seated.stream().map(one -> seat(one, people.get(one.registrationId()))).toList())));
    }

    private static DoorSticker.Session session(Plan plan, RoomSession room, List<Placement> seated) {
        Examination exam = Examination.of(plan, room.subjectId());
        List<String> tickets = seated.stream().map(Placement::ticketNumber).sorted().toList();
        return new DoorSticker.Session(exam.certificate(), exam.subject(), exam.time(), seated.size(),
                tickets.getFirst(), tickets.getLast());
    }

    private static SignInSheet.Row row(Placement one) {
        return new SignInSheet.Row(one.ticketNumber(), one.collegeName(), String.valueOf(one.seat()),
                one.candidateName());
    }

    private DeskStickers.Seat seat(Placement one, Registration registration) {
        return new DeskStickers.Seat(String.valueOf(one.seat()), one.candidateName(), one.ticketNumber(),
                one.collegeName(), portraits.of(registration));
    }
}
