package org.certline.verification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateForm;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.verification.Verdicts;

/**
 * The answer to a verification.
 *
 * @param overall     {@code VALID} only if every verdict is {@code CONFIRMED}
 * @param file        is the file the one that was issued
 * @param seal        is its seal valid and its issuer known
 * @param status      is this version current
 * @param chain       does the chain prove it
 * @param certificate what is on record, or null when nothing is
 * @param recorded    where the chain has it, or null when that is not confirmed
 */
@Serdeable
record VerificationView(Verdicts.Overall overall, VerdictView file, VerdictView seal, VerdictView status,
                        VerdictView chain, @Nullable CertificateView certificate, @Nullable ChainView recorded) {

    /** What is printed on a certificate too; no ID number. */
    @Serdeable
    record CertificateView(String number, int version, CertificateForm form, Instant sealedAt,
                           @Nullable String holder, @Nullable String certificateType, @Nullable String level,
                           @Nullable String issuer, @Nullable LocalDate issuedOn) {

        static CertificateView of(CertificateFile file, @Nullable CertificateRecord record) {
            return record == null
                    ? new CertificateView(file.certificateNumber(), file.fileVersion(), file.form(), file.sealedAt(),
                            null, null, null, null, null)
                    : new CertificateView(file.certificateNumber(), file.fileVersion(), file.form(), file.sealedAt(),
                            record.candidate().name(), record.certificateTypeName(), record.level().term(),
                            record.organizationName(), record.issuedOn());
        }
    }
}
