package org.certline.domain.arrangement;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives ticket numbers: one per candidate, plan and site. Whoever had one before keeps it; new ones go on after the
 * highest, in the order of the seats.
 */
public final class TicketNumbering {

    private record Holder(String siteId, String candidateNumber) {

        static Holder of(Placement placement) {
            return new Holder(placement.siteId(), placement.candidateNumber());
        }
    }

    private static final Comparator<Placement> BY_SEAT = Comparator.comparing(Placement::siteId)
            .thenComparing(Placement::subjectId).thenComparing(Placement::roomId).thenComparing(Placement::seat);

    private final String planNumber;
    private final Map<String, String> regionBySite;
    private final Map<Holder, TicketNumber> numbers = new HashMap<>();
    private final Map<String, Integer> siteSequences = new HashMap<>();
    private final Map<String, Integer> lastCandidates = new HashMap<>();

    private TicketNumbering(String planNumber, Map<String, String> regionBySite) {
        this.planNumber = planNumber;
        this.regionBySite = regionBySite;
    }

    /**
     * Numbers a run.
     *
     * @param regionBySite region code of each site in the run
     * @param former       the numbered placements of the run before
     * @return the placements in the order given, each with its number
     */
    public static List<Placement> of(String planNumber, Map<String, String> regionBySite,
            Collection<Placement> placements, Collection<Placement> former) {
        TicketNumbering numbering = new TicketNumbering(planNumber, regionBySite);
        former.forEach(numbering::keep);
        placements.stream().sorted(BY_SEAT).forEach(numbering::give);
        return placements.stream().map(one -> one.numbered(numbering.numbers.get(Holder.of(one)).value()))
                .toList();
    }

    private void keep(Placement former) {
        TicketNumber number = new TicketNumber(former.ticketNumber());
        numbers.put(Holder.of(former), number);
        siteSequences.put(former.siteId(), number.site());
        lastCandidates.merge(former.siteId(), number.candidate(), Math::max);
    }

    private void give(Placement placement) {
        numbers.computeIfAbsent(Holder.of(placement), holder -> TicketNumber.of(planNumber,
                regionBySite.get(placement.siteId()), site(placement.siteId()),
                lastCandidates.merge(placement.siteId(), 1, Integer::sum)));
    }

    private int site(String siteId) {
        Integer known = siteSequences.get(siteId);
        if (known != null) {
            return known;
        }
        int next = siteSequences.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        siteSequences.put(siteId, next);
        return next;
    }
}
