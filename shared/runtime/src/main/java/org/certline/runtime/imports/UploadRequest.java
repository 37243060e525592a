package org.certline.runtime.imports;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The file somebody is about to upload.
 *
 * @param fileName as it is called on their machine
 * @param bytes    its exact size; the link takes no other
 */
@Serdeable
public record UploadRequest(String fileName, long bytes) {
}
