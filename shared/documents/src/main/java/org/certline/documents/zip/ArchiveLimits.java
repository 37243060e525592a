package org.certline.documents.zip;

/**
 * How much of an archive is read before it is refused.
 *
 * @param entries    files inside
 * @param entryBytes unpacked bytes of one file
 * @param totalBytes unpacked bytes of all files
 */
public record ArchiveLimits(int entries, long entryBytes, long totalBytes) {

    static final long MEGABYTE = 1024 * 1024;

    /** Photos: 5000 files of at most 5 MB each (manual 001 §5.2.3), 1 GB together. */
    public static final ArchiveLimits PHOTOS = new ArchiveLimits(5000, 5 * MEGABYTE, 1024 * MEGABYTE);
}
