package org.certline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.certline.domain.chain.ChainEntry;
import org.certline.domain.chain.Hash;
import org.certline.domain.issuance.CertificateEntry;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateForm;
import org.certline.domain.issuance.CertificateVersion;
import org.certline.persistence.chain.ChainReader;
import org.certline.persistence.issuance.CertificateFileRepository;
import org.certline.testing.Platform;
import org.certline.testing.TestContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordHandlerTest {

    private static final String SALT = "00112233445566778899aabbccddeeff";

    private final ApplicationContext context = Platform.shared().context(Platform.clock());
    private final RecordHandler handler = new RecordHandler(context);
    private final CertificateFileRepository files = context.getBean(CertificateFileRepository.class);
    private final ChainReader reader = context.getBean(ChainReader.class);

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void everyFileOfTheBatchLearnsItsPlaceAndRecordingAgainChangesNothing() {
        List<CertificateVersion> batch = IntStream.range(0, 130).mapToObj(_ -> sealed(number(), 1)).toList();
        var request = new RecordRequest(UUID.randomUUID().toString(), batch);

        RecordResult result = handler.handle(request);

        assertThat(handler.handle(request)).isEqualTo(result);
        assertThat(result.count()).isEqualTo(130);
        for (int i = 0; i < batch.size(); i++) {
            CertificateFile file = files.find(batch.get(i)).orElseThrow();
            assertThat(file.chainIndex()).isEqualTo(result.first() + i);
            assertThat(reader.locate(file.chainIndex()).entry().digest()).isEqualTo(CertificateEntry.digest(file));
        }
    }

    @Test
    void aReissuedCertificateRefersToTheVersionItSupersedes() {
        String number = number();
        record(sealed(number, 1));
        record(sealed(number, 2));
        record(sealed(number, 3));

        List<ChainEntry> entries = files.versions(number).stream().map(file -> reader.locate(file.chainIndex()).entry()).toList();

        assertThat(entries.get(0).refersTo()).isEmpty();
        assertThat(entries.get(1).refersTo()).contains(entries.get(0).leaf());
        assertThat(entries.get(2).refersTo()).contains(entries.get(1).leaf());
    }

    @Test
    void anEmptyBatchIsNoEntry() {
        assertThat(handler.handle(new RecordRequest("empty", List.of())).count()).isZero();
    }

    @Test
    void aFileThatWasNeverSealedStopsTheBatch() {
        var missing = new RecordRequest("missing", List.of(new CertificateVersion(number(), 1)));
        assertThatThrownBy(() -> handler.handle(missing))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWorkflowSpeaksJson() throws IOException {
        CertificateVersion file = sealed(number(), 1);
        var answer = new ByteArrayOutputStream();

        handler.handleRequest(new ByteArrayInputStream("""
                {"batchId": "%s", "files": [{"certificateNumber": "%s", "fileVersion": 1}]}
                """.formatted(UUID.randomUUID(), file.certificateNumber()).getBytes(StandardCharsets.UTF_8)), answer,
                new TestContext());

        assertThat(answer.toString(StandardCharsets.UTF_8)).contains("\"count\":1");
    }

    private void record(CertificateVersion file) {
        handler.handle(new RecordRequest(UUID.randomUUID().toString(), List.of(file)));
    }

    private CertificateVersion sealed(String number, int version) {
        String id = UUID.randomUUID().toString();
        files.save(new CertificateFile(number, version, id, "organization", CertificateForm.ELECTRONIC, id,
                Hash.sha256(id.getBytes(StandardCharsets.US_ASCII)).hex(), id, SALT, -1, false,
                Instant.EPOCH, 0));
        return new CertificateVersion(number, version);
    }

    private static String number() {
        return UUID.randomUUID().toString();
    }
}
