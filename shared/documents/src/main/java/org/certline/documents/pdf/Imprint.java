package org.certline.documents.pdf;

import java.time.Instant;

/**
 * What makes a file itself and not another. The same imprint and content give the same bytes, so a step that
 * runs twice makes the same file.
 *
 * @param title the document's title as a reader shows it
 * @param id    the file's identity; nothing personal
 * @param at    when the document counts as made
 */
public record Imprint(String title, String id, Instant at) {
}
