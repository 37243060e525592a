package org.certline.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.certline.documents.SamplePictures;
import org.certline.documents.pdf.CertificatePaper;
import org.certline.documents.pdf.SampleViews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other people's programs say of our seals. */
class SealStandardTest {

    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    Path folder;

    private static byte[] sealed(byte[] pdf, Seal.Kind kind, SealSigner signer) {
        SealPlace place = kind == Seal.Kind.OFFICIAL ? CertificatePaper.OFFICIAL_SEAL : CertificatePaper.SIGNATURE_SEAL;
        return Sealing.seal(pdf, new Seal(kind, SamplePictures.roundSeal(200), place, signer), SealTest.NOW);
    }

    private static byte[] sealedTwice(SealSigner official, SealSigner signature) {
        byte[] plain = new CertificatePaper().write(SampleViews.imprint(), SampleViews.certificate("王小八"));
        return sealed(sealed(plain, Seal.Kind.SIGNATURE, signature), Seal.Kind.OFFICIAL, official);
    }

    private static List<SignatureWrapper> validated(byte[] pdf, X509Certificate trusted) {
        CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
        source.addCertificate(new CertificateToken(trusted));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(source);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        Reports reports = validator.validateDocument();
        return reports.getDiagnosticData().getSignatures();
    }

    private TestCertificateAuthority authority() throws GeneralSecurityException, IOException {
        return TestCertificateAuthority.open(folder.resolve("seals.p12"), PASSWORD, SealTest.NOW);
    }

    /** A seal with an RSA key, as an authority may give one. */
    private static SealSigner rsa() throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        X500Name name = new X500Name("CN=RSA 测试");
        X509Certificate own = new JcaX509CertificateConverter().getCertificate(new JcaX509v3CertificateBuilder(name,
                BigInteger.TEN, Date.from(SealTest.NOW.minus(Duration.ofDays(1))),
                Date.from(SealTest.NOW.plus(Duration.ofDays(1))), name, pair.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        store.setKeyEntry("rsa", pair.getPrivate(), PASSWORD, new Certificate[] {own});
        return Pkcs12SealSigner.of(store, "rsa", PASSWORD);
    }

    @Test
    void bothSealsArePadesBaselineB() throws GeneralSecurityException, IOException {
        TestCertificateAuthority authority = authority();
        byte[] pdf = sealedTwice(authority.signer("official", "公章", SealTest.NOW),
                authority.signer("signature", "签名章", SealTest.NOW));

        List<SignatureWrapper> signatures = validated(pdf, authority.certificate());

        assertThat(signatures).hasSize(2).allSatisfy(signature -> {
            assertThat(signature.getSignatureFormat()).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
            assertThat(signature.isSignatureIntact()).isTrue();
            assertThat(signature.isSignatureValid()).isTrue();
            assertThat(signature.isSigningCertificateReferencePresent()).isTrue();
        });
    }

    @Test
    void aTimestampMakesItBaselineT() throws GeneralSecurityException, IOException {
        TestCertificateAuthority authority = authority();
        byte[] plain = new CertificatePaper().write(SampleViews.imprint(), SampleViews.certificate("王小八"));
        byte[] pdf = Sealing.seal(plain, new Seal(Seal.Kind.OFFICIAL, SamplePictures.roundSeal(200),
                        CertificatePaper.OFFICIAL_SEAL, authority.signer("official", "公章", SealTest.NOW)), SealTest.NOW,
                authority.timestamps(Clock.fixed(SealTest.NOW, ZoneOffset.UTC)));

        assertThat(validated(pdf, authority.certificate())).singleElement().satisfies(signature -> {
            assertThat(signature.getSignatureFormat()).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
            assertThat(signature.isSignatureValid()).isTrue();
            assertThat(signature.getTimestampList()).singleElement()
                    .satisfies(stamp -> assertThat(stamp.isMessageImprintDataIntact()).isTrue());
        });
    }

    @Test
    void anRsaKeySealsAsWell() throws GeneralSecurityException, IOException, OperatorCreationException {
        SealSigner rsa = rsa();
        byte[] pdf = sealedTwice(rsa, rsa);

        assertThat(validated(pdf, rsa.chain().getFirst())).hasSize(2).allSatisfy(signature -> {
            assertThat(signature.getSignatureFormat()).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
            assertThat(signature.isSignatureValid()).isTrue();
        });
    }

    @Test
    void theyFindAChangedByteToo() throws GeneralSecurityException, IOException {
        TestCertificateAuthority authority = authority();
        SealSigner signer = authority.signer("official", "公章", SealTest.NOW);
        byte[] pdf = sealedTwice(signer, signer);
        pdf[20]++;

        assertThat(validated(pdf, authority.certificate()))
                .allSatisfy(signature -> assertThat(signature.isSignatureIntact()).isFalse());
    }

    /** pdfsig comes with poppler, which not every machine has. */
    @Test
    void pdfsigCallsThemValid() throws GeneralSecurityException, IOException, InterruptedException {
        assumeTrue(Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "pdfsig"))), "pdfsig is not installed");
        TestCertificateAuthority authority = authority();
        SealSigner signer = authority.signer("official", "公章", SealTest.NOW);
        Path file = Files.write(folder.resolve("sealed.pdf"), sealedTwice(signer, signer));

        Process pdfsig = new ProcessBuilder("pdfsig", "-nocert", file.toString()).redirectErrorStream(true).start();
        String said = new String(pdfsig.getInputStream().readAllBytes());
        pdfsig.waitFor();

        assertThat(said.lines().filter(line -> line.contains("Signature is Valid"))).hasSize(2);
        assertThat(said).contains("ETSI.CAdES.detached", "Total document signed");
    }
}
