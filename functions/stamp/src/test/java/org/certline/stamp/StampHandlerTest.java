package org.certline.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.certline.documents.pdf.CertificatePaper;
import org.certline.documents.pdf.CertificateView;
import org.certline.documents.pdf.CertificateWording;
import org.certline.documents.pdf.Imprint;
import org.certline.documents.seal.SealCheck;
import org.certline.documents.seal.SealFinding;
import org.certline.documents.seal.SealReport;
import org.certline.domain.chain.Hash;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateForm;
import org.certline.domain.organization.Organization;
import org.certline.domain.verification.SealState;
import org.certline.persistence.issuance.CertificateFileRepository;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.key.SealIssuers;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.certline.testing.SampleImages;
import org.certline.testing.TestContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class StampHandlerTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);
    private static final byte[] DRAFT = new CertificatePaper().write(new Imprint("证书", "1", CLOCK.instant()),
            new CertificateView(CertificateWording.ONE_PLUS_X, "王强三", "居民身份证", "513321200001010013",
                    "健康管理师", "", "中级", "S000037000001264000001", LocalDate.of(2026, 3, 2), "评价组织", "",
                    SampleImages.portrait(), URI.create("https://certline.example/verify/x")));

    private final CertificateFileRepository files = CONTEXT.getBean(CertificateFileRepository.class);
    private final ObjectStore objects = CONTEXT.getBean(ObjectStore.class);
    private final StampHandler handler = new StampHandler(CONTEXT);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void anElectronicCertificateGetsBothSeals() throws IOException {
        CertificateFile file = stamped(draft(CertificateForm.ELECTRONIC));
        SealReport report = check(file);
        assertThat(report.state()).isEqualTo(SealState.VALID);
        assertThat(report.findings()).extracting(SealFinding::field)
                .containsExactlyInAnyOrder("official-seal", "signature-seal");
        assertThat(report.findings()).allMatch(finding -> finding.signer().startsWith("评价组织"));
        assertThat(file.sealedAt()).isEqualTo(CLOCK.instant());
    }

    @Test
    void aPaperOneGetsTheSignatureSealOnly() throws IOException {
        assertThat(check(stamped(draft(CertificateForm.PAPER))).findings()).extracting(SealFinding::field)
                .containsExactly("signature-seal");
    }

    @Test
    void whatTheChainHasRecordedIsNotSealedAgain() throws IOException {
        CertificateFile sealed = stamped(draft(CertificateForm.PAPER));
        CertificateFile again = stamped(sealed);
        assertThat(check(again).state()).isEqualTo(SealState.VALID);
        CertificateFile recorded = files.save(again.recordedAt(3));
        assertThat(stamped(recorded)).isEqualTo(recorded);
    }

    private CertificateFile draft(CertificateForm form) {
        String organization = "organization-" + UUID.randomUUID();
        String key = "seals/" + organization + ".png";
        objects.write(Bucket.FILES, key, "image/png", SampleImages.seal());
        CONTEXT.getBean(OrganizationRepository.class).save(new Organization(organization, "评价组织", "S000037000001",
                "", "", key, key, true, 0));
        CertificateFile file = files.save(new CertificateFile(UUID.randomUUID().toString(), 1, "r", organization, form,
                "", "", UUID.randomUUID().toString(), "00112233445566778899aabbccddeeff", -1, false, null, 0));
        objects.write(Bucket.FILES, file.draftKey(), "application/pdf", DRAFT);
        return file;
    }

    private CertificateFile stamped(CertificateFile file) throws IOException {
        byte[] order = CONTEXT.getBean(ObjectMapper.class).writeValueAsBytes(new StampOrder(file.id()));
        handler.handleRequest(new ByteArrayInputStream(order), new ByteArrayOutputStream(), new TestContext());
        return files.find(file.id()).orElseThrow();
    }

    private SealReport check(CertificateFile file) throws IOException {
        try (var in = objects.read(Bucket.CERTIFICATES, file.key())) {
            byte[] pdf = in.readAllBytes();
            assertThat(Hash.sha256(pdf).hex()).isEqualTo(file.sha256());
            return new SealCheck(CONTEXT.getBean(SealIssuers.class).certificates()).check(pdf);
        }
    }
}
