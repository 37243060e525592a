package org.certline.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.certline.domain.issuance.IssuanceState.*;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.certline.domain.candidate.Photo;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateForm;
import org.certline.domain.issuance.CertificateNumber;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.CertificateVersion;
import org.certline.domain.issuance.IssuancePage;
import org.certline.domain.issuance.IssuanceReason;
import org.certline.domain.issuance.IssuanceState;
import org.certline.domain.organization.Organization;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.issuance.CertificateFileRepository;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.persistence.issuance.IssuanceRepository;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.testing.CertificateSamples;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.certline.testing.SampleImages;
import org.certline.testing.TestContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueHandlerTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);
    private static final String PHOTO = "photos/somebody.jpg";

    private final String organization = "organization-" + UUID.randomUUID();
    private final IssueHandler handler = new IssueHandler(CONTEXT);
    private final CertificateRecordRepository records = CONTEXT.getBean(CertificateRecordRepository.class);
    private final CertificateFileRepository files = CONTEXT.getBean(CertificateFileRepository.class);

    @BeforeEach
    void open() {
        CONTEXT.getBean(OrganizationRepository.class).save(new Organization(organization, "评价组织", "S000037000001",
                "", "", "o", "s", true, 0));
        CONTEXT.getBean(ObjectStore.class).write(Bucket.FILES, PHOTO, "image/jpeg", SampleImages.portrait());
    }

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void numberingTwiceGivesTheSameNumbers() {
        CertificateRecord one = stored(TO_ISSUE);
        CertificateRecord other = stored(TO_ISSUE);
        String task = issuance(CertificateForm.PAPER, one, other, stored(SITE_TO_SIGN));
        List<CertificateVersion> numbered = number(task);
        assertThat(numbered).hasSize(2).allMatch(version -> version.fileVersion() == 1);
        assertThat(numbered.stream().map(CertificateVersion::certificateNumber).distinct()).hasSize(2)
                .allMatch(number -> number.startsWith("S000037000001264") && CertificateNumber.isOne(number));
        assertThat(number(task)).isEqualTo(numbered);
        assertThat(record(one).state()).isEqualTo(ISSUING);
        assertThat(record(one).form()).isEqualTo(CertificateForm.PAPER);
        assertThat(files.find(numbered.getFirst()).orElseThrow().hasSeal()).isFalse();
    }

    @Test
    void aRecordIsTakenUpByOneTaskOnly() {
        CertificateRecord one = stored(TO_ISSUE);
        String first = issuance(CertificateForm.PAPER, one);
        String second = issuance(CertificateForm.ELECTRONIC, one);
        number(first);
        assertThat(number(second)).isEmpty();
        assertThat(end(IssueStep.FINISH, second).counts()).containsEntry("skipped", 1L);
    }

    @Test
    void theDraftIsMadeWithTheSameBytesEachTime() throws IOException {
        String task = issuance(CertificateForm.ELECTRONIC, stored(TO_ISSUE));
        CertificateVersion version = number(task).getFirst();
        String key = files.find(version).orElseThrow().draftKey();
        step(order(IssueStep.RENDER, task, version, null));
        byte[] first = draft(key);
        step(order(IssueStep.RENDER, task, version, null));
        assertThat(draft(key)).isEqualTo(first);
        assertThat(first).startsWith("%PDF-".getBytes());
    }

    @Test
    void whatFailedKeepsItsNumberAndSaysWhy() {
        CertificateRecord one = stored(TO_ISSUE);
        String task = issuance(CertificateForm.ELECTRONIC, one);
        CertificateVersion version = number(task).getFirst();
        step(order(IssueStep.FAIL, task, version, IssuanceReason.SEALING_FAILED));
        step(order(IssueStep.FAIL, task, version, IssuanceReason.SEALING_FAILED));
        assertThat(record(one).state()).isEqualTo(STAMP_FAILED);
        assertThat(record(one).reason()).isEqualTo("issuance.sealing-failed");
        assertThat(record(one).certificateNumber()).isEqualTo(version.certificateNumber());
        assertThat(end(IssueStep.FINISH, task).counts()).isEqualTo(Map.of("issued", 0L, "failed", 1L, "skipped", 0L));
    }

    @Test
    void onlySealedAndRecordedFilesBecomeCurrentAndTheOneBeforeIsSuperseded() {
        CertificateRecord one = stored(TO_ISSUE);
        CertificateRecord unrecorded = stored(TO_ISSUE);
        String task = issuance(CertificateForm.ELECTRONIC, one, unrecorded);
        number(task);
        CertificateVersion first = sealed(one);
        publish(task);
        assertThat(record(one).state()).isEqualTo(ISSUED);
        assertThat(record(one).fileVersion()).isEqualTo(1);
        assertThat(record(unrecorded).state()).isEqualTo(STAMP_FAILED);
        publish(task);
        assertThat(record(one).fileVersion()).as("again").isEqualTo(1);

        String again = issuance(null, record(one));
        CertificateVersion second = number(again).getFirst();
        assertThat(second).isEqualTo(new CertificateVersion(first.certificateNumber(), 2));
        assertThat(files.find(first).orElseThrow().superseded()).as("until the new one is ready").isFalse();
        sealed(one);
        publish(again);
        assertThat(files.find(first).orElseThrow().superseded()).isTrue();
        assertThat(record(one).fileVersion()).isEqualTo(2);
        assertThat(end(IssueStep.FINISH, again).counts()).containsEntry("issued", 1L);
    }

    @Test
    void anAbortedIssuanceLeavesNothingInBetween() {
        CertificateRecord one = stored(TO_ISSUE);
        String task = issuance(CertificateForm.ELECTRONIC, one);
        number(task);
        Task ended = end(IssueStep.ABORT, task);
        assertThat(ended.problem()).isEqualTo("issuance.recording-failed");
        assertThat(record(one).state()).isEqualTo(STAMP_FAILED);
    }

    private CertificateRecord stored(IssuanceState state) {
        return records.save(CertificateSamples.record(organization, "college", "college", state, new Photo(PHOTO, "d")));
    }

    private CertificateRecord record(CertificateRecord one) {
        return records.find(one.id()).orElseThrow();
    }

    private String issuance(CertificateForm form, CertificateRecord... chosen) {
        String id = UUID.randomUUID().toString();
        CONTEXT.getBean(TaskRepository.class).save(Task.running(id, organization, TaskKind.ISSUE, Map.of(), "", "a",
                CLOCK.instant()).of(chosen.length));
        CONTEXT.getBean(IssuanceRepository.class).keep(new IssuancePage(id, 0, form,
                List.of(chosen).stream().map(CertificateRecord::id).toList()));
        return id;
    }

    /** What the functions {@code stamp} and {@code record} leave behind. */
    private CertificateVersion sealed(CertificateRecord one) {
        CertificateFile draft = files.newest(record(one).certificateNumber()).orElseThrow();
        CertificateFile sealed = files.save(draft.sealed("k", "digest-" + UUID.randomUUID(), CLOCK.instant()));
        return files.save(sealed.recordedAt(7)).id();
    }

    private List<CertificateVersion> number(String task) {
        return step(new IssueOrder(IssueStep.NUMBER, task, organization, 0, null, null, null)).certificates();
    }

    private void publish(String task) {
        step(new IssueOrder(IssueStep.PUBLISH, task, organization, 0, null, null, null));
    }

    private Task end(IssueStep step, String task) {
        step(new IssueOrder(step, task, organization, null, List.of(0), null, null));
        return CONTEXT.getBean(TaskRepository.class).find(organization, task).orElseThrow();
    }

    private IssueOrder order(IssueStep step, String task, CertificateVersion version, IssuanceReason reason) {
        return new IssueOrder(step, task, organization, null, null, version, reason);
    }

    private IssueAnswer step(IssueOrder order) {
        try {
            ObjectMapper mapper = CONTEXT.getBean(ObjectMapper.class);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            handler.handleRequest(new ByteArrayInputStream(mapper.writeValueAsBytes(order)), out, new TestContext());
            return mapper.readValue(out.toByteArray(), IssueAnswer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] draft(String key) throws IOException {
        try (var in = CONTEXT.getBean(ObjectStore.class).read(Bucket.FILES, key)) {
            return in.readAllBytes();
        }
    }
}
