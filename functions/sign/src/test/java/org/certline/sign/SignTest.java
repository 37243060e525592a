package org.certline.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.certline.domain.issuance.IssuanceState.*;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.certline.domain.account.Role;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.SigningEvidence;
import org.certline.domain.issuance.SigningSide;
import org.certline.persistence.issuance.SigningRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SignTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private final Desk desk = new Desk(CONTEXT, true);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void theOrganizationSignsThenTheSite() throws IOException {
        List<String> ids = desk.records(3, ORGANIZATION_TO_SIGN);
        Answer batch = Desk.prepare(desk.organizationAdmin, ids);
        assertThat(batch.status()).isEqualTo(201);
        assertThat(batch.text("state")).isEqualTo("OPEN");
        String page = Desk.link(desk.organizationAdmin, batch.text("id"));

        Answer shown = desk.phone.get(page);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text("count")).isEqualTo("3");
        assertThat(shown.text("groups.0.planName")).isEqualTo("2021年职业技能等级证书");
        assertThat(shown.text("groups.0.certificateTypeName")).isEqualTo("信息化应用职业技能等级证书");
        assertThat(shown.text("digest")).isEqualTo(batch.text("digest"));

        Answer signed = desk.phone.post(page, Map.of("signature", Drawing.signature(), "device", "微信 8.0"));
        assertThat(signed.text("state")).isEqualTo("DONE");
        assertThat(signed.text("signed")).isEqualTo("3");

        Answer atTheDesk = desk.organizationAdmin.get("/api/signing-batches/" + batch.text("id"));
        assertThat(atTheDesk.text("state")).isEqualTo("DONE");
        assertThat(atTheDesk.text("signerName")).isEqualTo("测试");
        assertThat(ids).allSatisfy(id -> {
            assertThat(desk.record(id).state()).isEqualTo(SITE_TO_SIGN);
            assertThat(desk.record(id).organizationSigningId()).isEqualTo(batch.text("id"));
        });
        assertEvidence(batch);

        assertThat(desk.sign(desk.collegeAdmin, ids).status()).isEqualTo(200);
        assertThat(ids).allSatisfy(id -> assertThat(desk.record(id).state()).isEqualTo(TO_ISSUE));
    }

    @Test
    void aSignatureCannotBeUndone() {
        List<String> ids = desk.records(1, ORGANIZATION_TO_SIGN);
        desk.sign(desk.organizationAdmin, ids);
        assertThat(refuse(desk.organizationAdmin, ids).code()).isEqualTo("issuance.not-to-refuse");
        assertThat(Desk.prepare(desk.organizationAdmin, ids).code()).isEqualTo("issuance.not-to-sign");
    }

    @Test
    void eachSideRefusesWithAReasonAndSignsAfterAll() {
        List<String> ids = desk.records(2, ORGANIZATION_TO_SIGN);
        assertThat(refuse(desk.organizationAdmin, ids).status()).isEqualTo(200);
        assertThat(desk.record(ids.getFirst()).state()).isEqualTo(ORGANIZATION_REFUSED);
        assertThat(desk.record(ids.getFirst()).reason()).isEqualTo("照片不符");
        assertThat(refuse(desk.organizationAdmin, ids).code()).as("a second refusal").isEqualTo("issuance.not-to-refuse");
        desk.sign(desk.organizationAdmin, ids);
        assertThat(refuse(desk.collegeAdmin, ids).status()).isEqualTo(200);
        assertThat(desk.record(ids.getLast()).state()).isEqualTo(SITE_REFUSED);
        desk.sign(desk.collegeAdmin, ids);
        assertThat(desk.record(ids.getLast()).state()).isEqualTo(TO_ISSUE);
        assertThat(desk.organizationAdmin.post("/api/refusals", Map.of("recordIds", ids, "reason", " ")).code())
                .isEqualTo("issuance.reason-missing");
    }

    @Test
    void aWholeListIsSignedThoughItIsLongerThanATransaction() {
        List<String> ids = desk.records(230, ORGANIZATION_TO_SIGN);
        desk.records(1, ORGANIZATION_REFUSED);
        Answer batch = desk.organizationAdmin.post("/api/signing-batches", Map.of("state", "ORGANIZATION_TO_SIGN"));
        assertThat(batch.text("count")).isEqualTo("230");
        Answer signed = desk.phone.post(Desk.link(desk.organizationAdmin, batch.text("id")),
                Map.of("signature", Drawing.signature()));
        assertThat(signed.text("signed")).isEqualTo("230");
        assertThat(desk.record(ids.get(229)).state()).isEqualTo(SITE_TO_SIGN);
    }

    @Test
    void whatChangedSinceTheListWasFrozenIsNamedAndNotSigned() {
        List<String> ids = desk.records(3, ORGANIZATION_TO_SIGN);
        Answer batch = Desk.prepare(desk.organizationAdmin, ids);
        refuse(desk.organizationAdmin, ids.subList(1, 2));
        Answer signed = desk.phone.post(Desk.link(desk.organizationAdmin, batch.text("id")),
                Map.of("signature", Drawing.signature()));
        assertThat(signed.text("signed")).isEqualTo("2");
        assertThat(signed.text("changed")).isEqualTo("1");
        assertThat(desk.record(ids.get(1)).state()).isEqualTo(ORGANIZATION_REFUSED);
        assertThat(desk.organizationAdmin.get("/api/signing-batches/" + batch.text("id")).text("changed.0"))
                .isEqualTo(ids.get(1));
    }

    @Test
    void aBatchInterruptedAfterItsSignatureIsFinished() {
        List<String> ids = desk.records(2, ORGANIZATION_TO_SIGN);
        String batchId = Desk.prepare(desk.organizationAdmin, ids).text("id");
        assertThat(complete(batchId).code()).isEqualTo("issuance.batch-not-signed");
        String page = Desk.link(desk.organizationAdmin, batchId);
        closeOnly(batchId);
        assertThat(desk.record(ids.getFirst()).state()).isEqualTo(ORGANIZATION_TO_SIGN);
        assertThat(desk.phone.get(page).code()).isEqualTo("issuance.link-used");
        assertThat(complete(batchId).text("signedCount")).isEqualTo("2");
        assertThat(complete(batchId).text("signedCount")).as("again").isEqualTo("2");
        assertThat(desk.record(ids.getFirst()).state()).isEqualTo(SITE_TO_SIGN);
    }

    @Test
    void aLinkIsGoodForTenMinutesAndOneSignature() {
        String batchId = Desk.prepare(desk.organizationAdmin, desk.records(1, ORGANIZATION_TO_SIGN)).text("id");
        String late = Desk.link(desk.organizationAdmin, batchId);
        CLOCK.advance(Duration.ofMinutes(10));
        assertProblem(desk.phone.get(late), 410, "issuance.link-expired");

        Api signer = desk.phone.as(Role.ORGANIZATION_ADMIN, desk.organization);
        String replaced = Desk.link(signer, batchId);
        String page = Desk.link(signer, batchId);
        assertProblem(desk.phone.get(replaced), 410, "issuance.link-replaced");
        assertProblem(desk.phone.get("/api/sign/" + "A".repeat(43)), 404, "issuance.link-unknown");

        String signature = Drawing.signature();
        assertThat(desk.phone.post(page, Map.of("signature", signature)).status()).isEqualTo(200);
        assertThat(desk.phone.post(page, Map.of("signature", signature)).status())
                .as("the same after a broken connection").isEqualTo(200);
        assertProblem(desk.phone.post(page, Map.of("signature", Drawing.image(500, 200, true, "png"))), 409,
                "issuance.link-used");
        assertThat(signer.post("/api/signing-batches/" + batchId + "/links", Map.of()).code())
                .isEqualTo("issuance.batch-signed");
    }

    @Test
    void onlyAPngWithSomethingOnItIsASignature() {
        String batchId = Desk.prepare(desk.organizationAdmin, desk.records(1, ORGANIZATION_TO_SIGN)).text("id");
        String page = Desk.link(desk.organizationAdmin, batchId);
        assertSignature(page, Drawing.blank(), "issuance.signature-blank");
        assertSignature(page, Drawing.image(600, 300, true, "jpg"), "issuance.signature-not-png");
        assertSignature(page, Drawing.image(2001, 10, true, "png"), "issuance.signature-too-large");
        assertSignature(page, "not base64!", "issuance.signature-not-png");
        assertSignature(page, "AAAA".repeat(70_000), "issuance.signature-too-large");
        assertThat(desk.phone.post(page, Map.of("signature", Drawing.signature())).status()).isEqualTo(200);
    }

    @Test
    void aCollegeSignsForItsOwnCandidatesWithASecondPerson() {
        Desk strict = new Desk(CONTEXT, false);
        List<String> ids = strict.records(1, SITE_TO_SIGN);
        Answer batch = Desk.prepare(strict.collegeAdmin, ids);
        assertThat(batch.text("secondPerson")).isEqualTo("true");
        String links = "/api/signing-batches/" + batch.text("id") + "/links";
        assertThat(strict.collegeAdmin.post(links, Map.of()).code()).isEqualTo("issuance.second-person-needed");
        Api second = strict.phone.as(Role.COLLEGE_ADMIN, strict.college);
        assertThat(strict.phone.post(Desk.link(second, batch.text("id")), Map.of("signature", Drawing.signature()))
                .status()).isEqualTo(200);
    }

    @Test
    void anotherTenantFindsNothing() {
        List<String> ids = desk.records(1, ORGANIZATION_TO_SIGN);
        String batchId = Desk.prepare(desk.organizationAdmin, ids).text("id");
        Api stranger = desk.phone.as(Role.ORGANIZATION_ADMIN, "organization-" + UUID.randomUUID());
        assertThat(Desk.prepare(stranger, ids).status()).isEqualTo(404);
        assertThat(refuse(stranger, ids).status()).isEqualTo(404);
        assertThat(stranger.get("/api/signing-batches/" + batchId).status()).isEqualTo(404);
        assertThat(stranger.post("/api/signing-batches/" + batchId + "/links", Map.of()).status()).isEqualTo(404);
        assertThat(Desk.prepare(desk.collegeAdmin, ids).code()).as("the site before the organization")
                .isEqualTo("issuance.not-to-sign");
        assertThat(Desk.prepare(desk.phone.as(Role.ORGANIZATION_STAFF, desk.organization), ids).status())
                .isEqualTo(403);
        assertThat(Desk.prepare(desk.phone.as(Role.ORGANIZATION_ADMIN, desk.organization, "another-type"), ids)
                .status()).isEqualTo(404);
    }

    private void assertEvidence(Answer batch) throws IOException {
        SigningEvidence evidence = CONTEXT.getBean(SigningRepository.class).evidenceOf(batch.text("id")).orElseThrow();
        assertThat(evidence.side()).isEqualTo(SigningSide.ORGANIZATION);
        assertThat(evidence.digest()).isEqualTo(batch.text("digest"));
        assertThat(evidence.device()).isEqualTo("微信 8.0");
        assertThat(evidence.address()).isEqualTo("203.0.113.9");
        try (var image = CONTEXT.getBean(ObjectStore.class).read(Bucket.FILES, evidence.imageKey())) {
            assertThat(image.readAllBytes()).isEqualTo(java.util.Base64.getDecoder().decode(Drawing.signature()));
        }
    }

    /** What is left when the function stops right after the signature. */
    private static void closeOnly(String batchId) {
        SigningRepository signings = CONTEXT.getBean(SigningRepository.class);
        var batch = signings.find(batchId).orElseThrow();
        signings.sign(signings.findLink(batch.link()).orElseThrow(), batch, new SigningEvidence(batchId,
                batch.tenantId(), batch.side(), "a", "测试", batch.digest(), "k", "s", "", "", CLOCK.instant()));
    }

    private Answer complete(String batchId) {
        return desk.organizationAdmin.post("/api/signing-batches/" + batchId + "/completion", Map.of());
    }

    private void assertSignature(String page, String signature, String code) {
        assertProblem(desk.phone.post(page, Map.of("signature", signature)), 422, code);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    private static Answer refuse(Api signer, List<String> ids) {
        return signer.post("/api/refusals", Map.of("recordIds", ids, "reason", "照片不符"));
    }
}
