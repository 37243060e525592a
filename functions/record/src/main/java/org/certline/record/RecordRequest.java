package org.certline.record;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.certline.domain.issuance.CertificateVersion;

/**
 * The certificates of a batch that were sealed and wait to be recorded.
 *
 * @param batchId names the batch; recording it again changes nothing
 * @param files   in the order in which they are recorded, the same each time
 */
@Serdeable
public record RecordRequest(String batchId, List<CertificateVersion> files) {
}
