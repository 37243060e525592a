package org.certline.documents.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.certline.documents.zip.ArchiveFile.Left;
import org.certline.documents.zip.ArchiveFile.Taken;
import org.certline.domain.Refusal;
import org.certline.domain.document.DocumentReason;

/** Unpacks entries, counting what really comes out of them and believing no size an archive declares. */
final class EntryContent {

    private static final List<byte[]> ARCHIVES = List.of(
            new byte[] {'P', 'K', 3, 4}, new byte[] {'R', 'a', 'r', '!'}, new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF},
            new byte[] {0x1F, (byte) 0x8B, 8});

    private final ZipFile zip;
    private final ArchiveLimits limits;
    private long total;

    EntryContent(ZipFile zip, ArchiveLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    boolean isOverTotal() {
        return total > limits.totalBytes();
    }

    ArchiveFile of(ZipArchiveEntry entry, EntryName name) {
        if (name.isUnsafe()) {
            return left(name, DocumentReason.ENTRY_PATH_UNSAFE);
        }
        if (entry.isUnixSymlink()) {
            return left(name, DocumentReason.ENTRY_IS_LINK);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return left(name, DocumentReason.ENTRY_ENCRYPTED);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) limits.entryBytes() + 1);
            total += content.length;
            return judged(entry, name, content);
        } catch (IOException | RuntimeException damaged) {
            return left(name, DocumentReason.ENTRY_DAMAGED);
        }
    }

    private ArchiveFile judged(ZipArchiveEntry entry, EntryName name, byte[] content) {
        if (content.length > limits.entryBytes()) {
            return new Left(name.base(),
                    Refusal.of(DocumentReason.ENTRY_TOO_LARGE, limits.entryBytes() / ArchiveLimits.MEGABYTE));
        }
        if (ARCHIVES.stream().anyMatch(magic -> startsWith(content, magic))) {
            return left(name, DocumentReason.ENTRY_IS_ARCHIVE);
        }
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue() == entry.getCrc()
                ? new Taken(name.base(), content)
                : left(name, DocumentReason.ENTRY_DAMAGED);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static Left left(EntryName name, DocumentReason reason) {
        return new Left(name.base(), Refusal.of(reason));
    }
}
