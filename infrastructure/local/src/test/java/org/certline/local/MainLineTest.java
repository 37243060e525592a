package org.certline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.certline.local.mainline.Inputs;
import org.certline.local.mainline.MainLine;
import org.certline.local.mainline.Outcome;
import org.certline.local.mainline.Person;
import org.certline.local.sample.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole line from a roster to a certificate that strangers check, over HTTP, moving the clock. Other inputs:
 * {@code -Dmainline.roster=<xlsx> -Dmainline.photos=<zip> -Dmainline.people=<number a college>}.
 */
class MainLineTest {

    private static final String SECRET = "for this test only";

    @TempDir
    private static Path data;

    private static Simulators simulators;
    private static LocalCloud cloud;
    private static Outcome outcome;

    @BeforeAll
    static void play() throws IOException {
        simulators = Simulators.start();
        cloud = LocalCloud.start(LocalOptions.of(data.resolve("cloud"), Main.templates("../aws/target/cdk.out"))
                .settings(simulators.settings()).settings(Map.of("certline.opening-secret", SECRET)));
        Samples samples = Samples.in(data.resolve("samples"), List.of("37", "44"),
                Integer.getInteger("mainline.people", 12), 1, 2026);
        outcome = new MainLine(cloud.address(), new Inputs(SECRET, "certline 2026 test", List.of(
                new Inputs.CollegeFiles("甲学院", "10001", "370682",
                        file("mainline.roster", samples.colleges().getFirst().roster()),
                        file("mainline.photos", samples.colleges().getFirst().photos())),
                new Inputs.CollegeFiles("乙学院", "10002", "440104", samples.colleges().getLast().roster(),
                        samples.colleges().getLast().photos()))), System.out).play();
    }

    @AfterAll
    static void end() {
        cloud.close();
        simulators.close();
    }

    @Test
    void everyCertificateIsConfirmedInAllItsParts() {
        assertThat(outcome.issued()).isNotEmpty().allSatisfy(record -> {
            assertThat(record.get("certificateNumber").asText()).matches("S000037000001\\d{9}");
            assertThat(record.get("state").asText()).isEqualTo("ISSUED");
        });
        assertThat(outcome.issued().stream().map(record -> record.get("certificateNumber").asText()).distinct())
                .hasSameSizeAs(outcome.issued());
        for (String part : List.of("file", "seal", "status", "chain")) {
            assertThat(outcome.verdict().at("/" + part + "/verdict").asText()).as(part).isEqualTo("CONFIRMED");
        }
        assertThat(outcome.verdict().get("overall").asText()).isEqualTo("VALID");
    }

    @Test
    void theDigestOfTheFileIsKnownAndThatOfAChangedFileIsNot() {
        assertThat(ofDigest(outcome.certificate()).get("overall").asText()).isEqualTo("VALID");
        assertThat(ofDigest(changed()).get("overall").asText()).isNotEqualTo("VALID");
    }

    @Test
    void othersConfirmTheSealsAndNoticeAChangedByte() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfsig")), "pdfsig is not installed");
        assertThat(pdfsig(outcome.certificate())).contains("Signature is Valid").doesNotContain("Digest Mismatch");
        assertThat(pdfsig(changed())).contains("Digest Mismatch");
    }

    private static byte[] changed() {
        byte[] bytes = outcome.certificate().clone();
        bytes[bytes.length / 10] ^= 1;
        return bytes;
    }

    private static JsonNode ofDigest(byte[] pdf) {
        try {
            String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
            return Person.stranger(cloud.address()).post("/api/verification/digests", Map.of("sha256", sha256));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pdfsig(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(Files.createTempFile(data, "certificate", ".pdf"), pdf);
        Process process = new ProcessBuilder("pdfsig", "-nocert", file.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static Path file(String property, Path otherwise) {
        String given = System.getProperty(property);
        return given == null ? otherwise : Path.of(given);
    }
}
