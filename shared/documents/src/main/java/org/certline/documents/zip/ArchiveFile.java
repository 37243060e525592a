package org.certline.documents.zip;

import org.certline.domain.Refusal;

/** What came of one file in an archive. */
public sealed interface ArchiveFile {

    /** The file's name without folders. */
    String name();

    /** A file that could be taken out. */
    record Taken(String name, byte[] content) implements ArchiveFile {
    }

    /** A file that is not taken, and why. */
    record Left(String name, Refusal refusal) implements ArchiveFile {
    }
}
