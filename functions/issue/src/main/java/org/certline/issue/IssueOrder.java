package org.certline.issue;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.certline.domain.issuance.CertificateVersion;
import org.certline.domain.issuance.IssuanceReason;

/**
 * What the workflow asks for: ids only, whatever the size of the issuance.
 *
 * @param page        the page to number or to publish
 * @param pages       all pages, to finish or to abort
 * @param certificate the one to render or to fail
 * @param reason      why it failed
 */
@Serdeable
public record IssueOrder(IssueStep step, String taskId, String organizationId, @Nullable Integer page,
        @Nullable List<Integer> pages, @Nullable CertificateVersion certificate, @Nullable IssuanceReason reason) {
}
