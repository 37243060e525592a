package org.certline.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.certline.documents.SamplePictures;
import org.certline.documents.pdf.CertificatePaper;
import org.certline.documents.pdf.SampleViews;
import org.certline.documents.seal.SealFinding.Integrity;
import org.certline.documents.seal.SealFinding.Trust;
import org.certline.domain.verification.SealState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    static final Instant NOW = Instant.parse("2021-12-31T02:00:00Z");
    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    Path folder;

    private TestCertificateAuthority authority;

    @BeforeEach
    void found() throws GeneralSecurityException, IOException {
        authority = TestCertificateAuthority.open(folder.resolve("seals.p12"), PASSWORD, NOW);
    }

    private byte[] sealedTwice() throws GeneralSecurityException, IOException {
        byte[] plain = new CertificatePaper().write(SampleViews.imprint(), SampleViews.certificate("王小八"));
        byte[] once = Sealing.seal(plain, signature(), NOW);
        return Sealing.seal(once, official(), NOW.plusSeconds(1));
    }

    private Seal official() throws GeneralSecurityException, IOException {
        return new Seal(Seal.Kind.OFFICIAL, SamplePictures.roundSeal(200), CertificatePaper.OFFICIAL_SEAL,
                authority.signer("official", "北方培训评价组织公章", NOW));
    }

    private Seal signature() throws GeneralSecurityException, IOException {
        return new Seal(Seal.Kind.SIGNATURE, SamplePictures.nameSeal(200, 100), CertificatePaper.SIGNATURE_SEAL,
                authority.signer("signature", "北方培训评价组织签名章", NOW));
    }

    private SealReport check(byte[] pdf) throws GeneralSecurityException {
        return new SealCheck(List.of(authority.certificate())).check(pdf);
    }

    @Test
    void bothSealsAreIntactAndTheLastCoversTheFile() throws GeneralSecurityException, IOException {
        byte[] pdf = sealedTwice();
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("sealed.pdf"), pdf);

        SealReport report = check(pdf);

        assertThat(report.state()).isEqualTo(SealState.VALID);
        assertThat(report.findings().getLast().fingerprint())
                .isEqualTo(SealCheck.fingerprint(official().signer().chain().getFirst()));
        assertThat(report.findings()).extracting(SealFinding::field).containsExactly("signature-seal", "official-seal");
        assertThat(report.findings()).extracting(SealFinding::wholeFile).containsExactly(false, true);
        assertThat(report.findings().getLast().signer()).isEqualTo("北方培训评价组织公章（测试）");
        assertThat(report.findings().getLast().issuer()).contains("测试");
        assertThat(report.findings().getFirst().claimedAt()).contains(NOW);
    }

    @Test
    void aChangedByteIsFound() throws GeneralSecurityException, IOException {
        byte[] pdf = sealedTwice();
        int at = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/CreationDate(D:2021") + 17;
        pdf[at]++;

        SealReport report = check(pdf);

        assertThat(report.state()).isEqualTo(SealState.BROKEN);
        assertThat(report.findings()).extracting(SealFinding::integrity)
                .containsExactly(Integrity.CHANGED, Integrity.CHANGED);
    }

    @Test
    void whatIsAddedAfterTheLastSealIsNotConfirmed() throws GeneralSecurityException, IOException {
        byte[] pdf = sealedTwice();
        byte[] longer = Arrays.copyOf(pdf, pdf.length + 20);
        Arrays.fill(longer, pdf.length, longer.length, (byte) '\n');

        SealReport report = check(longer);

        assertThat(report.findings()).extracting(SealFinding::integrity)
                .containsExactly(Integrity.INTACT, Integrity.INTACT);
        assertThat(report.state()).isEqualTo(SealState.BROKEN);
    }

    @Test
    void anUnknownIssuerAndADateOutsideTheCertificateAreSaid() throws GeneralSecurityException, IOException {
        byte[] pdf = sealedTwice();
        TestCertificateAuthority other = TestCertificateAuthority.open(folder.resolve("other.p12"), PASSWORD, NOW);
        byte[] early = Sealing.seal(new CertificatePaper().write(SampleViews.imprint(), SampleViews.certificate("乙")),
                official(), NOW.minusSeconds(10 * 86_400));

        assertThat(new SealCheck(List.of(other.certificate())).check(pdf).findings())
                .extracting(SealFinding::trust).containsOnly(Trust.UNKNOWN_ISSUER);
        assertThat(check(early).findings()).extracting(SealFinding::trust).containsOnly(Trust.NOT_VALID_THEN);
        assertThat(new SealCheck(List.of(other.certificate())).check(pdf).state()).isEqualTo(SealState.UNKNOWN_ISSUER);
        assertThat(check(early).state()).isEqualTo(SealState.UNREADABLE);
    }

    @Test
    void aFileWithoutSealsOrThatIsNoPdfIsNotConfirmed() throws GeneralSecurityException {
        byte[] plain = new CertificatePaper().write(SampleViews.imprint(), SampleViews.certificate("王小八"));

        assertThat(check(plain)).isEqualTo(new SealReport(true, List.of()));
        assertThat(check(plain).state()).isEqualTo(SealState.NONE);
        assertThat(check("not a pdf".getBytes(StandardCharsets.UTF_8)).state()).isEqualTo(SealState.UNREADABLE);
        assertThat(check(Arrays.copyOf(plain, 100)).state()).isEqualTo(SealState.UNREADABLE);
    }

    @Test
    void theAuthorityKeepsItsKeysInItsFile() throws GeneralSecurityException, IOException {
        SealSigner first = authority.signer("official", "公章", NOW);
        SealSigner again = TestCertificateAuthority.open(folder.resolve("seals.p12"), PASSWORD, NOW.plusSeconds(60))
                .signer("official", "公章", NOW.plusSeconds(60));

        assertThat(again.chain()).isEqualTo(first.chain());
    }

    @Test
    void aTimestampProvesWhatTheSealOnlyClaims() throws GeneralSecurityException, IOException {
        byte[] plain = new CertificatePaper().write(SampleViews.imprint(), SampleViews.certificate("王小八"));
        Instant later = NOW.plusSeconds(30);
        byte[] pdf = Sealing.seal(plain, official(), NOW, authority.timestamps(Clock.fixed(later, ZoneOffset.UTC)));
        SealFinding finding = check(pdf).findings().getFirst();

        assertThat(check(pdf).state()).isEqualTo(SealState.VALID);
        assertThat(finding.claimedAt()).contains(NOW);
        assertThat(finding.provenAt()).contains(later);
    }

    @Test
    void aTimestampAfterTheCertificateEndedOutweighsTheClaim() throws GeneralSecurityException, IOException {
        byte[] plain = new CertificatePaper().write(SampleViews.imprint(), SampleViews.certificate("王小八"));
        authority.timestamps(Clock.fixed(NOW, ZoneOffset.UTC));
        Clock afterEnd = Clock.fixed(NOW.plus(Duration.ofDays(4 * 365)), ZoneOffset.UTC);

        assertThat(check(Sealing.seal(plain, official(), NOW, authority.timestamps(afterEnd))).state())
                .isEqualTo(SealState.UNREADABLE);
    }

    @Test
    void withoutATimestampThatWasAskedForNothingIsSealed() throws GeneralSecurityException, IOException {
        byte[] plain = new CertificatePaper().write(SampleViews.imprint(), SampleViews.certificate("王小八"));
        Seal official = official();

        assertThatThrownBy(() -> Sealing.seal(plain, official, NOW, request -> {
            throw new IOException("away");
        })).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> Sealing.seal(plain, official, NOW, request -> new byte[] {0x30, 0x00}))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void twoPartsOfAProcessShareTheFile() throws GeneralSecurityException, IOException {
        TestCertificateAuthority other = TestCertificateAuthority.open(folder.resolve("seals.p12"), PASSWORD, NOW);
        SealSigner mine = authority.signer("first", "甲", NOW);
        SealSigner theirs = other.signer("second", "乙", NOW);

        assertThat(other.signer("first", "甲", NOW).chain()).isEqualTo(mine.chain());
        assertThat(authority.signer("second", "乙", NOW).chain()).isEqualTo(theirs.chain());
    }

    @Test
    void theSameSealDoesNotGoOnTwice() throws GeneralSecurityException, IOException {
        byte[] pdf = sealedTwice();
        Seal official = official();

        assertThatThrownBy(() -> Sealing.seal(pdf, official, NOW)).isInstanceOf(IllegalArgumentException.class);
    }
}
