package org.certline.runtime.files;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;

/**
 * A link to fetch a file with, for ten minutes.
 *
 * @param fileName what it will be called on the caller's machine
 */
@Serdeable
public record DownloadLink(URI url, String fileName) {
}
