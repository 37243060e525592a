package org.certline.record;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The certificates of a batch that were sealed and wait to be recorded.
 *
 * @param batchId names the batch; recording it again changes nothing
 * @param files   in the order in which they are recorded, the same each time
 */
@Serdeable
public record RecordRequest(String batchId, List<FileVersion> files) {

    /** One version of a certificate's file. */
    @Serdeable
    public record FileVersion(String certificateNumber, int fileVersion) {
    }
}
