package org.certline.verification;

import java.util.Optional;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.verification.Verdicts;

/** The verdicts on a certificate, and what is on record of it; nothing is, when no record fits. */
record Finding(Verdicts verdicts, Optional<CertificateFile> file, Optional<CertificateRecord> certificate) {
}
