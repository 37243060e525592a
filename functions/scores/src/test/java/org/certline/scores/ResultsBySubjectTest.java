package org.certline.scores;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.certline.domain.account.Role;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.ExamWorld;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ResultsBySubjectTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final Instant START = CLOCK.instant();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private final ExamWorld world = new ExamWorld(CONTEXT, START, RegistrationBasis.BY_SUBJECT);
    private final String path = "/api/plans/" + world.plan().id() + "/results";

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void whoRegisteredForTwoSubjectsHasOneResult() {
        Candidate both = world.candidate(1);
        world.register(both, world.written());
        world.register(CONTEXT.getBean(CandidateRepository.class).find(world.college().id(), both.number()).orElseThrow(),
                world.practical());
        Candidate one = world.candidate(2);
        world.register(one, world.practical());
        for (Api reader : List.of(Api.of(CONTEXT).as(Role.ORGANIZATION_ADMIN, world.organizationId()),
                Api.of(CONTEXT).as(Role.COLLEGE_ADMIN, world.college().id()))) {
            Answer first = reader.get(path + "?size=1");
            assertThat(first.text("items.0.candidateNumber")).isEqualTo(both.number());
            Answer second = reader.get(path + "?size=1&cursor=" + first.text("next"));
            assertThat(second.text("items.0.candidateNumber")).as("told on the page before").isNull();
            Answer all = reader.get(path);
            assertThat(all.text("items.1.candidateNumber")).isEqualTo(one.number());
            assertThat(all.text("items.2.candidateNumber")).isNull();
            assertThat(reader.post(path + "/exports", Map.of()).text("counts.exported")).isEqualTo("2");
        }
    }
}
