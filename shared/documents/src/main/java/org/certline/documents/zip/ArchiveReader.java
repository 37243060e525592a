package org.certline.documents.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.document.DocumentReason;

/**
 * Reads a ZIP of photos one file after the other, keeping one in memory. Folders inside are ignored; what
 * systems add of their own ({@code __MACOSX}, {@code .DS_Store}, {@code Thumbs.db}) is passed over silently.
 */
public final class ArchiveReader {

    private static final byte[] MAGIC = {'P', 'K'};

    private final ArchiveLimits limits;

    public ArchiveReader(ArchiveLimits limits) {
        this.limits = limits;
    }

    /**
     * Gives every file to {@code each}.
     *
     * @return how many files there were; or why the archive as a whole cannot be taken, which for its
     *         unpacked size may turn out only after files have been given
     */
    public Decision<Integer> read(Path archive, Consumer<ArchiveFile> each) throws IOException {
        try (var in = Files.newInputStream(archive)) {
            byte[] head = in.readNBytes(MAGIC.length);
            if (head.length == 0) {
                return Decision.refuse(DocumentReason.FILE_EMPTY);
            }
            if (!Arrays.equals(head, MAGIC)) {
                return Decision.refuse(DocumentReason.ARCHIVE_NOT_ZIP);
            }
        }
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(archive).setUseUnicodeExtraFields(true).get();
        } catch (IOException | RuntimeException damaged) {
            return Decision.refuse(DocumentReason.ARCHIVE_DAMAGED);
        }
        try (zip) {
            return read(zip, each);
        }
    }

    private Decision<Integer> read(ZipFile zip, Consumer<ArchiveFile> each) {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory() && !EntryName.of(entry).isClutter())
                .toList();
        if (entries.isEmpty()) {
            return Decision.refuse(DocumentReason.FILE_EMPTY);
        }
        if (entries.size() > limits.entries()) {
            return Decision.refuse(DocumentReason.ARCHIVE_TOO_MANY_ENTRIES, limits.entries());
        }
        Map<String, Long> times = entries.stream()
                .collect(Collectors.groupingBy(entry -> EntryName.of(entry).folded(), Collectors.counting()));
        EntryContent content = new EntryContent(zip, limits);
        for (ZipArchiveEntry entry : entries) {
            EntryName name = EntryName.of(entry);
            each.accept(times.get(name.folded()) > 1
                    ? new ArchiveFile.Left(name.base(), Refusal.of(DocumentReason.ENTRY_TWICE))
                    : content.of(entry, name));
            if (content.isOverTotal()) {
                return Decision.refuse(DocumentReason.ARCHIVE_INFLATES_TOO_MUCH,
                        limits.totalBytes() / ArchiveLimits.MEGABYTE);
            }
        }
        return Decision.accept(entries.size());
    }
}
