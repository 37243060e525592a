package org.certline.issue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.certline.domain.issuance.CertificateVersion;

/** The certificates that a page is about, after they were numbered; of other steps, none. */
@Serdeable
public record IssueAnswer(List<CertificateVersion> certificates) {

    static final IssueAnswer NONE = new IssueAnswer(List.of());
}
