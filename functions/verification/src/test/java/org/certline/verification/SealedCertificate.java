package org.certline.verification;

import io.micronaut.context.ApplicationContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.certline.documents.seal.Seal;
import org.certline.documents.seal.SealPlace;
import org.certline.documents.seal.SealSigner;
import org.certline.documents.seal.Sealing;
import org.certline.documents.seal.TestCertificateAuthority;
import org.certline.domain.candidate.CandidateKind;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.IdentityState;
import org.certline.domain.candidate.Sex;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.chain.Hash;
import org.certline.domain.chain.Salt;
import org.certline.domain.issuance.CertificateEntry;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateForm;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceState;
import org.certline.domain.registration.CandidateSnapshot;
import org.certline.persistence.chain.ChainLog;
import org.certline.persistence.issuance.CertificateFileRepository;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** A certificate as issuing leaves it: sealed, stored, on record and on the chain. */
record SealedCertificate(CertificateFile file, byte[] pdf) {

    static final String HOLDER = "阿卜杜拉·买买提";

    static SealedCertificate issued(ApplicationContext context) throws GeneralSecurityException, IOException {
        Instant now = Instant.parse("2026-03-02T01:00:00Z");
        return issued(context, context.getBean(TestCertificateAuthority.class).signer("seal", "考评机构", now));
    }

    /** The same under a seal that the platform does not know. */
    static SealedCertificate forged(ApplicationContext context) throws GeneralSecurityException, IOException {
        Instant now = Instant.parse("2026-03-02T01:00:00Z");
        var stranger = TestCertificateAuthority.open(Files.createTempDirectory("stranger").resolve("ca.p12"),
                "secret".toCharArray(), now);
        return issued(context, stranger.signer("seal", "考评机构", now));
    }

    private static SealedCertificate issued(ApplicationContext context, SealSigner signer) throws IOException {
        String id = UUID.randomUUID().toString();
        byte[] pdf = sealed(signer);
        String number = "Y" + id.substring(0, 20).replace("-", "0");
        var file = new CertificateFile(number, 1, id, "o1", CertificateForm.ELECTRONIC, "o1/" + id + ".pdf",
                Hash.sha256(pdf).hex(), id, Salt.random(new SecureRandom()).hex(), -1, false,
                Instant.parse("2026-03-02T01:00:00Z"), 0);
        context.getBean(ObjectStore.class).write(Bucket.CERTIFICATES, file.key(), "application/pdf", pdf);
        long place = context.getBean(ChainLog.class)
                .append(id, List.of(CertificateEntry.of(file, Optional.empty()))).first();
        context.getBean(CertificateRecordRepository.class).save(record(file));
        return new SealedCertificate(context.getBean(CertificateFileRepository.class).save(file.recordedAt(place)), pdf);
    }

    private static byte[] sealed(SealSigner signer) throws IOException {
        var plain = new ByteArrayOutputStream();
        try (var document = new Document()) {
            PdfWriter.getInstance(document, plain);
            document.open();
            document.add(new Paragraph("Certificate " + UUID.randomUUID()));
        }
        var image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png", image);
        var seal = new Seal(Seal.Kind.OFFICIAL, image.toByteArray(), new SealPlace(1, 100, 100, 80, 80), signer);
        return Sealing.seal(plain.toByteArray(), seal, Instant.parse("2026-03-02T01:00:00Z"));
    }

    private static CertificateRecord record(CertificateFile file) {
        var holder = new CandidateSnapshot("37068220211631844006551288", CandidateKind.IN_SCHOOL, HOLDER, "",
                IdType.RESIDENT_ID, new IdNumber("11010519491231002X"), Sex.FEMALE, "", "", "", null,
                IdentityState.ACCURATE);
        return new CertificateRecord(file.recordId(), "p1", "", "o1", "考评机构", "c1", "", "s1", "", "c1", holder,
                "t1", "电子商务师", Level.LEVEL_3, IssuanceState.ISSUED, "", "", "", "", file.form(), file.certificateNumber(),
                file.fileVersion(), LocalDate.parse("2026-03-02"), 0);
    }
}
