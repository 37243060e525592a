package org.certline.papers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.certline.documents.pdf.AdmissionTicket;
import org.certline.documents.pdf.AdmissionTicketPaper;
import org.certline.domain.arrangement.Placement;
import org.certline.domain.candidate.Sex;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.site.Site;
import org.certline.persistence.arrangement.PlacementRepository;
import org.certline.persistence.site.SiteRepository;
import org.certline.runtime.paper.PaperKeys;

/** Admission tickets 准考证 of a college's candidates: one file for each, and all in one (manual 001 §5.2.8.2). */
@Singleton
final class Tickets {

    /** 考试须知, the same in every plan. */
    private static final List<String> NOTICES = List.of(
            "请携带本准考证和有效身份证件原件，于考试开始前 30 分钟到达考场。",
            "请按准考证上的考场和座位号就座，并将准考证和身份证件放在桌面右上角备查。",
            "考试开始 15 分钟后不得入场，考试结束前不得提前带走试卷、答题纸和草稿纸。",
            "手机等通讯工具应关闭并放在指定位置；违反考场纪律者按违纪处理。");

    private final SiteRepository sites;
    private final PlacementRepository placements;
    private final Registered registered;
    private final Portraits portraits;
    private final PaperKeys keys;
    private final Printer printer;

    Tickets(SiteRepository sites, PlacementRepository placements, Registered registered, Portraits portraits,
            PaperKeys keys, Printer printer) {
        this.sites = sites;
        this.placements = placements;
        this.registered = registered;
        this.portraits = portraits;
        this.keys = keys;
        this.printer = printer;
    }

    void print(Plan plan, String runId, String collegeId) {
        List<Placement> all = placements.ofCollege(plan.id(), runId, collegeId).toList();
        Map<String, Registration> people = registered.of(all);
        Map<String, Site> where = sites.findAll(all.stream().map(Placement::siteId).distinct().toList()).stream()
                .collect(Collectors.toMap(Site::id, Function.identity()));
        Map<String, List<Placement>> byCandidate = all.stream().collect(
                Collectors.groupingBy(Placement::candidateNumber, LinkedHashMap::new, Collectors.toList()));
        AdmissionTicketPaper paper = new AdmissionTicketPaper();
        List<AdmissionTicket> together = new ArrayList<>();
        byCandidate.forEach((candidate, seats) -> {
            List<AdmissionTicket> tickets = seats.stream()
                    .collect(Collectors.groupingBy(Placement::siteId, LinkedHashMap::new, Collectors.toList())).values()
                    .stream().map(atSite -> ticket(plan, where, people, atSite)).toList();
            printer.print(plan, keys.ticket(plan.id(), runId, candidate), "准考证", paper, tickets);
            together.addAll(tickets);
        });
        printer.print(plan, keys.ticketsOfCollege(plan.id(), runId, collegeId), "准考证", paper, together);
    }

    private AdmissionTicket ticket(Plan plan, Map<String, Site> where, Map<String, Registration> people,
            List<Placement> seats) {
        Placement first = seats.getFirst();
        Registration registration = people.get(first.registrationId());
        Site site = where.get(first.siteId());
        return new AdmissionTicket(plan.name(), first.candidateName(), sex(registration.candidate().sex()),
                registration.candidate().idNumber().maskedForPaper(), first.candidateNumber(), first.ticketNumber(),
                first.collegeName(), site.name(), site.address(), portraits.of(registration),
                seats.stream().map(one -> sitting(plan, one))
                        .sorted(Comparator.comparing(one -> one.time().start())).toList(), NOTICES);
    }

    private static AdmissionTicket.Sitting sitting(Plan plan, Placement one) {
        Examination exam = Examination.of(plan, one.subjectId());
        return new AdmissionTicket.Sitting(exam.certificate(), exam.subject(), exam.mode(), exam.time(),
                one.roomName(), String.valueOf(one.seat()));
    }

    private static String sex(Sex sex) {
        return sex == null ? "" : sex.term();
    }
}
