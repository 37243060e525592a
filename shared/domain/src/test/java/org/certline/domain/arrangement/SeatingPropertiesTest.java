package org.certline.domain.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.certline.domain.Window;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.site.Room;

/** Holds for any plan: two sites, three colleges, four subjects of which two are examined at the same time. */
class SeatingPropertiesTest {

    private static final String[] SUBJECTS = {"s0", "s1", "s2", "s3"};

    record Exam(Plan plan, List<Registration> registrations, List<Room> rooms) {

        SeatingResult seated() {
            return seatedAfter(List.of());
        }

        SeatingResult seatedAfter(List<Placement> former) {
            return Seating.of(plan, "run", registrations, rooms, former);
        }

        boolean atOnce(Placement one, Placement other) {
            return exam(one.subjectId()).overlaps(exam(other.subjectId()));
        }

        private Window exam(String subjectId) {
            return plan.subject(subjectId).orElseThrow().exam();
        }

        Registration registration(String id) {
            return registrations.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        }

        Room room(String id) {
            return rooms.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        }
    }

    @Property(tries = 300)
    void everybodyIsPlacedOrListedOnce(@ForAll("exams") Exam exam) {
        SeatingResult result = exam.seated();
        List<String> answered = new ArrayList<>();
        result.placements().forEach(one -> answered.add(one.registrationId() + one.subjectId()));
        result.unplaced().forEach(one -> answered.add(one.registrationId() + one.subjectId()));
        assertThat(answered).containsExactlyInAnyOrderElementsOf(exam.registrations().stream()
                .flatMap(one -> one.subjectIds().stream().map(subject -> one.id() + subject)).toList());
    }

    @Property(tries = 300)
    void noSeatIsGivenTwiceAtATime(@ForAll("exams") Exam exam) {
        assertNoPair(exam.seated().placements(), (one, other) -> exam.atOnce(one, other)
                && one.roomId().equals(other.roomId()) && one.seat() == other.seat());
    }

    @Property(tries = 300)
    void nobodyIsInTwoPlacesAtOnce(@ForAll("exams") Exam exam) {
        assertNoPair(exam.seated().placements(), (one, other) -> exam.atOnce(one, other)
                && one.candidateNumber().equals(other.candidateNumber()));
    }

    @Property(tries = 300)
    void everySeatIsInARoomOfTheSiteThatServesTheSubject(@ForAll("exams") Exam exam) {
        assertThat(exam.seated().placements()).allSatisfy(one -> {
            Room room = exam.room(one.roomId());
            assertThat(one.seat()).isBetween(1, room.seats());
            assertThat(room.subjectIds()).contains(one.subjectId());
            assertThat(room.siteId()).isEqualTo(exam.registration(one.registrationId()).siteId());
        });
    }

    @Property(tries = 300)
    void theUnpaidSitOnlyWhereThePlanLetsThem(@ForAll("exams") Exam exam) {
        assertThat(exam.seated().placements())
                .allMatch(one -> !exam.plan().paidOnly() || exam.registration(one.registrationId()).paid());
    }

    @Property(tries = 300)
    void theReasonIsTrue(@ForAll("exams") Exam exam) {
        SeatingResult result = exam.seated();
        assertThat(result.unplaced()).allSatisfy(one -> {
            switch (one.reason()) {
                case NOT_PAID -> assertThat(exam.registration(one.registrationId()).paid()).isFalse();
                case NO_SITE -> assertThat(one.siteId()).isEmpty();
                case NO_ROOM -> assertThat(servingRooms(exam, one)).isEmpty();
                case NO_SEAT -> assertThat(freeSeats(exam, result, one)).isZero();
                case TIME_CLASH -> assertThat(result.placements()).anyMatch(other ->
                        other.candidateNumber().equals(one.candidateNumber()) && exam.plan().subject(one.subjectId())
                                .orElseThrow().exam().overlaps(exam.exam(other.subjectId())));
                default -> throw new AssertionError(one.reason());
            }
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheInputDoesNotMatter(@ForAll("exams") Exam exam, @ForAll Random random) {
        List<Registration> registrations = new ArrayList<>(exam.registrations());
        List<Room> rooms = new ArrayList<>(exam.rooms());
        Collections.shuffle(registrations, random);
        Collections.shuffle(rooms, random);
        assertThat(new Exam(exam.plan(), registrations, rooms).seated()).isEqualTo(exam.seated());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatWasPutByHandStays(@ForAll("exams") Exam exam) {
        List<Placement> byHand = exam.seated().placements().stream().limit(5)
                .map(one -> one.movedTo(exam.room(one.roomId()), one.seat())).toList();
        assertThat(exam.seatedAfter(byHand).placements()).containsAll(byHand);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void onlyChangesByHandOutliveWhatTheyStoodOn(@ForAll("exams") Exam exam) {
        List<Placement> byHand = exam.seated().placements().stream()
                .map(one -> one.movedTo(Exams.room("gone", one.siteId(), 99, SUBJECTS), one.seat())).toList();
        assertThat(exam.seatedAfter(byHand)).isEqualTo(exam.seated());
    }

    private static List<Room> servingRooms(Exam exam, Unplaced one) {
        return exam.rooms().stream().filter(room -> room.siteId().equals(one.siteId())
                && room.subjectIds().contains(one.subjectId())).toList();
    }

    private static long freeSeats(Exam exam, SeatingResult result, Unplaced one) {
        Map<String, Set<Integer>> taken = result.placements().stream()
                .filter(other -> exam.exam(other.subjectId()).overlaps(exam.exam(one.subjectId())))
                .collect(Collectors.groupingBy(Placement::roomId,
                        Collectors.mapping(Placement::seat, Collectors.toCollection(HashSet::new))));
        return servingRooms(exam, one).stream()
                .mapToLong(room -> room.seats() - taken.getOrDefault(room.id(), Set.of()).size()).sum();
    }

    private static void assertNoPair(List<Placement> all, BiPredicate<Placement, Placement> bad) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(bad.test(all.get(i), all.get(j))).as("%s and %s", all.get(i), all.get(j)).isFalse();
            }
        }
    }

    @Provide
    Arbitrary<Exam> exams() {
        Arbitrary<List<Registration>> people = registrations().list().ofMaxSize(40)
                .map(drafts -> IntStream.range(0, drafts.size()).mapToObj(n -> drafts.get(n).as(n)).toList());
        Arbitrary<List<Room>> rooms = roomDrafts().list().ofMaxSize(6)
                .map(drafts -> IntStream.range(0, drafts.size()).mapToObj(n -> drafts.get(n).as(n)).toList());
        return Combinators.combine(people, rooms, Arbitraries.of(true, false))
                .as((some, where, paidOnly) -> new Exam(Exams.plan(SUBJECTS.length, paidOnly, 2), some, where))
                .withoutEdgeCases();
    }

    private record Draft(int person, String college, String site, boolean paid, Set<String> subjects, int seats) {

        Registration as(int n) {
            return Exams.registration(n, person, college, site, paid, subjects.toArray(String[]::new));
        }

        Room as(int n, String place) {
            return Exams.room("考场" + n, place, seats, subjects.toArray(String[]::new));
        }
    }

    private record RoomDraft(Draft draft) {

        Room as(int n) {
            return draft.as(n, draft.site());
        }
    }

    private static Arbitrary<Draft> registrations() {
        return Combinators.combine(
                Arbitraries.integers().between(0, 25),
                Arbitraries.of("collegeA", "collegeB", "collegeC"),
                Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.of("site0", "site1")),
                        Tuple.of(1, Arbitraries.just(""))),
                Arbitraries.of(true, true, true, false),
                Arbitraries.of(SUBJECTS).set().ofMinSize(1).ofMaxSize(SUBJECTS.length),
                Arbitraries.integers().between(1, 12)).as(Draft::new);
    }

    private static Arbitrary<RoomDraft> roomDrafts() {
        return registrations().filter(draft -> !draft.site().isEmpty()).map(RoomDraft::new);
    }
}
