package org.certline.verification;

import static org.certline.domain.verification.VerificationReason.FILE_NOT_ON_RECORD;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.certline.domain.candidate.NameRule;
import org.certline.domain.chain.Hash;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.verification.FileQuestion;
import org.certline.domain.verification.SealState;
import org.certline.domain.verification.StatusQuestion;
import org.certline.domain.verification.Verdict;
import org.certline.domain.verification.Verdicts;
import org.certline.persistence.issuance.CertificateFileRepository;
import org.certline.persistence.issuance.CertificateRecordRepository;

/** Answers what somebody who knows nothing of the platform may ask of a certificate. */
@Singleton
final class Verification {

    private final CertificateFileRepository files;
    private final CertificateRecordRepository records;
    private final KeptFiles kept;
    private final Seals seals;
    private final ChainLook chain;

    Verification(CertificateFileRepository files, CertificateRecordRepository records, KeptFiles kept, Seals seals,
            ChainLook chain) {
        this.files = files;
        this.records = records;
        this.kept = kept;
        this.seals = seals;
        this.chain = chain;
    }

    /** The certificate of this number, to those who also know its holder's name. */
    Optional<Finding> ofNumber(String number, String name) {
        return newest(number).map(this::ofKept)
                .filter(finding -> finding.certificate().filter(record -> isNamed(record, name)).isPresent());
    }

    /** The version of a certificate whose QR code holds this token. */
    Optional<Finding> ofToken(String token) {
        return file(token).map(this::ofKept);
    }

    /** The file whose QR code holds this token. */
    Optional<CertificateFile> file(String token) {
        return token.matches("[0-9A-Za-z_-]{16,64}") ? files.byToken(token) : Optional.empty();
    }

    /** A file in hand. */
    Finding ofPdf(byte[] pdf, String claimedNumber) {
        return ofHeld(Hash.sha256(pdf), claimedNumber, seals.of(pdf));
    }

    /** A file in hand that stays there: only its digest is known, so its seal is that of the kept file it equals. */
    Finding ofDigest(Hash digest, String claimedNumber) {
        SealState seal = files.byDigest(digest.hex()).flatMap(kept::read)
                .filter(pdf -> Hash.sha256(pdf).equals(digest)).map(seals::of).orElse(SealState.UNREADABLE);
        return ofHeld(digest, claimedNumber, seal);
    }

    private Finding ofHeld(Hash digest, String claimedNumber, SealState seal) {
        return files.byDigest(digest.hex()).or(() -> newest(claimedNumber))
                .map(file -> judged(file, FileQuestion.held(file, digest), seal))
                .orElseGet(() -> unknown(seal));
    }

    private Finding ofKept(CertificateFile file) {
        Optional<byte[]> pdf = kept.read(file);
        Verdict intact = FileQuestion.kept(file, pdf.map(Hash::sha256));
        return judged(file, intact, pdf.map(seals::of).orElse(SealState.UNREADABLE));
    }

    private Finding judged(CertificateFile file, Verdict intact, SealState seal) {
        Optional<CertificateRecord> record = records.find(file.recordId());
        var verdicts = new Verdicts(intact, seal.verdict(), StatusQuestion.of(file, record), chain.verdict(file));
        return new Finding(verdicts, Optional.of(file), record);
    }

    private static Finding unknown(SealState seal) {
        Verdict nothing = Verdict.unconfirmed(FILE_NOT_ON_RECORD);
        return new Finding(new Verdicts(FileQuestion.unknown(), seal.verdict(), nothing, nothing), Optional.empty(),
                Optional.empty());
    }

    /** The newest version that is sealed; one still being made is nobody's yet. */
    private Optional<CertificateFile> newest(String number) {
        if (!number.matches("[0-9A-Za-z-]{1,40}")) {
            return Optional.empty();
        }
        return files.versions(number).reversed().stream().filter(CertificateFile::hasSeal).findFirst();
    }

    private static boolean isNamed(CertificateRecord record, String name) {
        return NameRule.check(name).accepted().filter(record.candidate().name()::equals).isPresent();
    }
}
