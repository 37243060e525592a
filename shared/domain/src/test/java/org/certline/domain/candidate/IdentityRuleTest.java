package org.certline.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.certline.domain.Decision;
import org.junit.jupiter.api.Test;

class IdentityRuleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Photo PHOTO = new Photo("photos/x", "00");
    private static final String OTHER_ID = "37999919990101003" + CheckCharacter.of("37999919990101003");

    /** Everything that can happen to a candidate. */
    enum Event {
        PHOTO, MATCH, NO_MATCH, CONFIRM, RENAME, RENUMBER, PHONE;

        Decision<Candidate> on(Candidate candidate) {
            return switch (this) {
                case PHOTO -> IdentityRule.takePhoto(candidate, IdentityRuleTest.PHOTO);
                case MATCH -> IdentityRule.verified(candidate, true, 92, "Success", NOW);
                case NO_MATCH -> IdentityRule.verified(candidate, false, 12, "CompareLowSimilarity", NOW);
                case CONFIRM -> IdentityRule.confirm(candidate, "account", "compared with the document", NOW);
                case RENAME -> edit(candidate, CandidateSamples.form("王大八", null, null));
                case RENUMBER -> edit(candidate, CandidateSamples.form(null, OTHER_ID, null));
                case PHONE -> edit(candidate, CandidateSamples.form(candidate.name(), candidate.idNumber().value(),
                        "13900139000"));
            };
        }

        private static Decision<Candidate> edit(Candidate candidate, CandidateForm form) {
            return CandidateChange.edit(candidate, CandidateSamples.details(form));
        }
    }

    @Property
    void noStoryLeavesTheStatesOfTheManual(@ForAll("stories") List<Event> story) {
        Candidate candidate = CandidateSamples.candidate();
        for (Event event : story) {
            Candidate before = candidate;
            candidate = event.on(before).accepted().orElse(before);
            if (candidate.state() != before.state()) {
                assertThat(before.state().next()).contains(candidate.state());
            }
            assertThat(candidate.photo() == null).isEqualTo(candidate.state() == IdentityState.NO_PHOTO);
            if (before.state() == IdentityState.ACCURATE) {
                assertThat(List.of(candidate.state(), candidate.name(), candidate.idNumber(), candidate.photo()))
                        .isEqualTo(List.of(before.state(), before.name(), before.idNumber(), before.photo()));
            }
            if (candidate.state() == IdentityState.ACCURATE) {
                assertThat(candidate.verification()).isNotNull();
            }
        }
    }

    @Provide
    Arbitrary<List<Event>> stories() {
        return Arbitraries.of(Event.class).list().ofMaxSize(20);
    }

    @Test
    void onlyAPersonMakesAMismatchAccurateAndIsRemembered() {
        Candidate refused = after(Event.PHOTO, Event.NO_MATCH);
        assertThat(refused.state()).isEqualTo(IdentityState.TO_BE_CONFIRMED);
        assertThat(Event.MATCH.on(refused).refusals()).isNotEmpty();
        assertThat(IdentityRule.confirm(refused, "account", " ", NOW).refusals().getFirst().reason())
                .isEqualTo(CandidateReason.NOTE_INVALID);

        Candidate confirmed = after(Event.PHOTO, Event.NO_MATCH, Event.CONFIRM);
        assertThat(confirmed.verification())
                .isEqualTo(new Verification("account", NOW, 12, "compared with the document"));
    }

    @Test
    void anotherNameMustBeVerifiedAgain() {
        assertThat(after(Event.PHOTO, Event.NO_MATCH, Event.RENAME).state()).isEqualTo(IdentityState.TO_BE_VERIFIED);
        assertThat(after(Event.PHOTO, Event.NO_MATCH, Event.PHONE).state()).isEqualTo(IdentityState.TO_BE_CONFIRMED);
        assertThat(Event.RENAME.on(after(Event.PHOTO, Event.MATCH)).refusals()).singleElement()
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name"));
    }

    @Test
    void onlyCandidatesWithoutRegistrationsAreDeleted() {
        assertThat(CandidateChange.delete(CandidateSamples.candidate()).accepted()).isPresent();
        assertThat(CandidateChange.delete(CandidateSamples.candidate().withRegistrations(1)).refusals())
                .extracting(refusal -> refusal.reason().code()).containsExactly("candidate.has-registrations");
    }

    private static Candidate after(Event... events) {
        Candidate candidate = CandidateSamples.candidate();
        for (Event event : events) {
            candidate = event.on(candidate).accepted().orElseThrow();
        }
        return candidate;
    }
}
