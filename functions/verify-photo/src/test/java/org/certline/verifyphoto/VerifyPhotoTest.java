package org.certline.verifyphoto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateDetails;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.CandidateNumber;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.IdentityRule;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.candidate.Photo;
import org.certline.domain.candidate.Verification;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.domain.task.TaskState;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.certline.testing.TestContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class VerifyPhotoTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final IdentityServer SERVICE = new IdentityServer();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK, SERVICE.settings());

    private final String college = UUID.randomUUID().toString();
    private final CandidateRepository candidates = CONTEXT.getBean(CandidateRepository.class);
    private final TaskRepository tasks = CONTEXT.getBean(TaskRepository.class);
    private final VerifyPhotoHandler function = new VerifyPhotoHandler(CONTEXT);

    @AfterAll
    static void close() {
        CONTEXT.close();
        SERVICE.close();
    }

    private Candidate candidate(IdType type, String idNumber) {
        CandidateDetails details = new CandidateDetails(CandidateKind.SOCIAL, "王小八", "Wang Xiaoba", type,
                new IdNumber(idNumber), null, "13800138000", "", "", "", "", "", 0);
        Candidate registered = candidates.register(details.register(
                CandidateNumber.of("370682", 2026, Instant.now(), 7), college));
        CONTEXT.getBean(ObjectStore.class).write(Bucket.FILES, "photos/" + registered.number(), "image/jpeg",
                new byte[] {(byte) 0xFF, (byte) 0xD8});
        return candidates.change(registered, IdentityRule.takePhoto(registered,
                new Photo("photos/" + registered.number(), "00")).accepted().orElseThrow());
    }

    private String verify(Candidate candidate) throws IOException {
        return call("{\"tenantId\":\"%s\",\"number\":\"%s\"}".formatted(college, candidate.number()));
    }

    private String call(String event) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out,
                new TestContext());
        return out.toString(StandardCharsets.UTF_8);
    }

    private Candidate stored(Candidate candidate) {
        return candidates.find(college, candidate.number()).orElseThrow();
    }

    @Test
    void aMatchMakesTheIdentityAccurateAndIsAskedForOnce() throws IOException {
        SERVICE.says("Success", 93.5);
        Candidate candidate = candidate(IdType.RESIDENT_ID, "379999199901010018");
        assertThat(verify(candidate)).isEqualTo("{\"outcome\":\"accurate\"}");
        assertThat(stored(candidate).state()).isEqualTo(IdentityState.ACCURATE);
        assertThat(stored(candidate).verification())
                .isEqualTo(new Verification(IdentityRule.SERVICE, CLOCK.instant(), 93.5, "match"));

        int asked = SERVICE.asked();
        assertThat(verify(candidate)).isEqualTo("{\"outcome\":\"skipped\"}");
        assertThat(SERVICE.asked()).isEqualTo(asked);
    }

    @Test
    void aMismatchWaitsForAPerson() throws IOException {
        SERVICE.says("Success", 12);
        Candidate candidate = candidate(IdType.RESIDENT_ID, "379999199901010018");
        assertThat(verify(candidate)).isEqualTo("{\"outcome\":\"toBeConfirmed\"}");
        assertThat(stored(candidate).state()).isEqualTo(IdentityState.TO_BE_CONFIRMED);
        assertThat(stored(candidate).verification().similarity()).isEqualTo(12);
    }

    @Test
    void aServiceThatIsDownLeavesTheCandidateAsItWasToBeTriedAgain() throws IOException {
        SERVICE.isDown();
        Candidate candidate = candidate(IdType.RESIDENT_ID, "379999199901010018");
        assertThatThrownBy(() -> verify(candidate)).isInstanceOf(IdentityUnavailableException.class);
        assertThat(stored(candidate)).isEqualTo(candidate);
        SERVICE.says("Success", 93.5);
        assertThat(verify(candidate)).isEqualTo("{\"outcome\":\"accurate\"}");
    }

    @Test
    void aDocumentTheServiceDoesNotKnowIsAPersonsToLookAt() throws IOException {
        int asked = SERVICE.asked();
        assertThat(verify(candidate(IdType.PASSPORT, "E1234567"))).isEqualTo("{\"outcome\":\"toBeConfirmed\"}");
        assertThat(SERVICE.asked()).isEqualTo(asked);
    }

    @Test
    void countsEachPartOnceAndEndsWithTheLast() throws IOException {
        Task task = tasks.save(Task.running("01", college, TaskKind.VERIFY_PHOTOS, Map.of(), "", "account",
                CLOCK.instant()).of(3));
        count("0", "\"accurate\",\"notVerified\"");
        count("0", "\"accurate\",\"notVerified\"");
        assertThat(tasks.find(college, task.id()).orElseThrow().state()).isEqualTo(TaskState.RUNNING);
        count("1", "\"accurate\"");
        Task ended = tasks.find(college, task.id()).orElseThrow();
        assertThat(ended.state()).isEqualTo(TaskState.SUCCEEDED);
        assertThat(ended.counts()).isEqualTo(Map.of("accurate", 2L, "notVerified", 1L));
    }

    private void count(String chunk, String outcomes) throws IOException {
        assertThat(call("{\"tenantId\":\"%s\",\"taskId\":\"01\",\"chunk\":\"%s\",\"outcomes\":[%s]}"
                .formatted(college, chunk, outcomes))).isEqualTo("{\"outcome\":\"counted\"}");
    }
}
