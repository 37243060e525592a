package org.certline.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.certline.domain.chain.Hash;
import org.certline.domain.issuance.CertificateFile;
import org.certline.persistence.issuance.CertificateFileRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final Map<String, String> PDF = Map.of("content-type", "application/pdf");

    private final ApplicationContext context = Platform.shared()
            .context(Platform.clock(), Map.of("certline.verification.per-minute", 1_000_000));
    private final Api stranger = Api.of(context);
    private SealedCertificate certificate;

    @BeforeEach
    void issue() throws Exception {
        certificate = SealedCertificate.issued(context);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aCertificateIsFoundByNumberAndNameAndAllOfItIsConfirmed() {
        Answer answer = ask(certificate.file().certificateNumber(), "阿卜杜拉•买买提");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.text("overall")).isEqualTo("VALID");
        assertVerdicts(answer, "file-on-record-intact", "seal-valid", "current", "in-chain");
        assertThat(answer.text("certificate.holder")).isEqualTo(SealedCertificate.HOLDER);
        assertThat(answer.text("certificate.level")).isEqualTo("三级/高级工");
        assertThat(answer.text("recorded.transactionHash")).hasSize(64);
        assertThat(answer.toString()).doesNotContain("11010519491231002X");
    }

    @Test
    void aWrongNameOrNumberFindsNothingAndSaysNoMore() {
        Answer wrongName = ask(certificate.file().certificateNumber(), "李雷");
        assertThat(wrongName.status()).isEqualTo(404);
        assertThat(wrongName.code()).isEqualTo("verification.not-found");
        assertThat(ask("Y000000000000000000000", SealedCertificate.HOLDER).status()).isEqualTo(404);
        assertThat(ask("#", SealedCertificate.HOLDER).status()).isEqualTo(404);
        assertThat(stranger.post("/api/verification", Map.of("number", "Y1")).status()).isEqualTo(400);
    }

    @Test
    void theTokenOfTheQrCodeOpensTheSame() {
        assertThat(stranger.get("/api/verification/" + certificate.file().token()).text("overall")).isEqualTo("VALID");
        assertThat(stranger.get("/api/verification/aaaaaaaaaaaaaaaaaaaaaaaa").status()).isEqualTo(404);
    }

    @Test
    void aDroppedFileIsConfirmedByItsDigestAlone() {
        Answer answer = digest(certificate.file().sha256(), "");
        assertThat(answer.text("overall")).isEqualTo("VALID");
        assertVerdicts(answer, "file-matches", "seal-valid", "current", "in-chain");
    }

    @Test
    void aDigestNobodyKnowsIsUnconfirmedUnlessItClaimsANumber() {
        String other = Hash.sha256(new byte[]{1}).hex();
        Answer unknown = digest(other, "");
        assertThat(unknown.text("overall")).isEqualTo("UNCONFIRMED");
        assertVerdicts(unknown, "file-not-on-record", "seal-unchecked", "file-not-on-record", "file-not-on-record");
        Answer claimed = digest(other, certificate.file().certificateNumber());
        assertThat(claimed.text("overall")).isEqualTo("INVALID");
        assertThat(claimed.text("file.code")).isEqualTo("verification.file-changed");
        assertThat(digest("xyz", "").status()).isEqualTo(400);
    }

    @Test
    void anUploadedFileIsConfirmedAndOneChangedByteIsCaught() {
        assertThat(upload(certificate.pdf(), "").text("overall")).isEqualTo("VALID");
        byte[] changed = changed(20);
        Answer answer = upload(changed, "");
        assertThat(answer.text("overall")).isEqualTo("INVALID");
        assertVerdicts(answer, "file-not-on-record", "seal-broken", "file-not-on-record", "file-not-on-record");
        assertThat(upload(changed, certificate.file().certificateNumber()).text("file.code"))
                .isEqualTo("verification.file-changed");
    }

    @Test
    void noChangedByteAnywhereLeavesAFileValid() {
        for (int at = 8; at < certificate.pdf().length; at += 997) {
            assertThat(upload(changed(at), "").text("overall")).as("byte " + at).isNotEqualTo("VALID");
        }
    }

    @Test
    void aSealOfAStrangerFails() throws Exception {
        SealedCertificate forged = SealedCertificate.forged(context);
        Answer answer = upload(forged.pdf(), "");
        assertThat(answer.text("overall")).isEqualTo("INVALID");
        assertThat(answer.text("seal.code")).isEqualTo("verification.issuer-unknown");
    }

    @Test
    void whatIsNoPdfOrTooLargeIsRefused() {
        assertThat(upload("hello".getBytes(StandardCharsets.UTF_8), "").code()).isEqualTo("verification.file-not-pdf");
        byte[] large = new byte[(4 << 20) + 1];
        assertThat(upload(large, "").status()).isEqualTo(413);
    }

    @Test
    void aSupersededVersionIsNotCurrent() {
        context.getBean(CertificateFileRepository.class).save(certificate.file().withSuperseded());
        Answer answer = upload(certificate.pdf(), "");
        assertThat(answer.text("overall")).isEqualTo("INVALID");
        assertVerdicts(answer, "file-matches", "seal-valid", "superseded", "in-chain");
    }

    @Test
    void aVersionThatWaitsForItsSealIsNotAnswered() {
        CertificateFile file = certificate.file();
        context.getBean(CertificateFileRepository.class).save(new CertificateFile(file.certificateNumber(), 2,
                file.recordId(), file.organizationId(), file.form(), file.key(), "", file.token() + "2", file.salt(),
                -1, false, null, 0));
        Answer answer = ask(file.certificateNumber(), SealedCertificate.HOLDER);
        assertThat(answer.text("certificate.version")).isEqualTo("1");
    }

    @Test
    void aKeptFileThatIsGoneOrChangedConfirmsNothing() {
        ObjectStore objects = context.getBean(ObjectStore.class);
        objects.delete(Bucket.CERTIFICATES, certificate.file().key());
        Answer gone = stranger.get("/api/verification/" + certificate.file().token());
        assertThat(gone.text("overall")).isEqualTo("UNCONFIRMED");
        assertVerdicts(gone, "file-unavailable", "seal-unchecked", "current", "in-chain");
        objects.write(Bucket.CERTIFICATES, certificate.file().key(), "application/pdf", changed(20));
        assertThat(stranger.get("/api/verification/" + certificate.file().token()).text("file.code"))
                .isEqualTo("verification.file-on-record-changed");
    }

    @Test
    void aDamagedChainConfirmsNothing() {
        try (ApplicationContext elsewhere = Platform.shared().context(Platform.clock(),
                Map.of("certline.buckets.chain", "files"))) {
            Answer answer = Api.of(elsewhere).get("/api/verification/" + certificate.file().token());
            assertThat(answer.text("overall")).isEqualTo("UNCONFIRMED");
            assertThat(answer.text("chain.code")).isEqualTo("verification.chain-unavailable");
        }
    }

    @Test
    void theAnswerIsInTheCallersLanguage() {
        Answer answer = stranger.call("GET", "/api/verification/" + certificate.file().token(), null,
                Map.of("accept-language", "en"));
        assertThat(answer.text("status.message")).isEqualTo("This version of the certificate is current");
    }

    @Test
    void oneAddressMayAskOnlySoOften() {
        MovableClock clock = Platform.clock();
        clock.advance(Duration.ofHours(1));
        try (ApplicationContext strict = Platform.shared().context(clock,
                Map.of("certline.verification.per-minute", 1))) {
            Api api = Api.of(strict);
            assertThat(api.get("/api/verification/" + certificate.file().token()).status()).isEqualTo(200);
            Answer answer = api.get("/api/verification/" + certificate.file().token());
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.code()).isEqualTo("request.too-many");
            clock.advance(Duration.ofMinutes(1));
            assertThat(api.get("/api/verification/" + certificate.file().token()).status()).isEqualTo(200);
        }
    }

    private byte[] changed(int at) {
        byte[] changed = certificate.pdf().clone();
        changed[at] ^= 1;
        return changed;
    }

    private Answer ask(String number, String name) {
        return stranger.post("/api/verification", Map.of("number", number, "name", name));
    }

    private Answer digest(String sha256, String number) {
        return stranger.post("/api/verification/digests", Map.of("sha256", sha256, "number", number));
    }

    private Answer upload(byte[] pdf, String number) {
        return stranger.call("POST", "/api/verification/files?number=" + number, pdf, PDF);
    }

    private static void assertVerdicts(Answer answer, String file, String seal, String status, String chain) {
        assertThat(answer.text("file.code")).isEqualTo("verification." + file);
        assertThat(answer.text("seal.code")).isEqualTo("verification." + seal);
        assertThat(answer.text("status.code")).isEqualTo("verification." + status);
        assertThat(answer.text("chain.code")).isEqualTo("verification." + chain);
    }
}
