package org.certline.arrangements;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;

/** @param link downloads the paper, for ten minutes */
@Serdeable
record PaperLink(URI link) {
}
