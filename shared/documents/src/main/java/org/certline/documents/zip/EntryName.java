package org.certline.documents.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/**
 * The name of an archive's entry.
 *
 * @param path the whole path with slashes
 */
record EntryName(String path) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Set<String> CLUTTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    /**
     * Reads the name as its maker meant it. Windows in Chinese writes GBK without saying so; bytes that are
     * sound UTF-8 are UTF-8, because hardly any GBK name is both.
     */
    static EntryName of(ZipArchiveEntry entry) {
        boolean declared = entry.getNameSource() != NameSource.NAME || entry.getGeneralPurposeBit().usesUTF8ForNames();
        String name = declared ? entry.getName() : decode(entry.getRawName());
        return new EntryName(name.replace('\\', '/'));
    }

    private static String decode(byte[] raw) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, GB18030);
        }
    }

    /** The name without its folders. */
    String base() {
        return path.substring(path.lastIndexOf('/') + 1).strip();
    }

    /** Names that a file system without upper case would take for one. */
    String folded() {
        return base().toLowerCase(Locale.ROOT);
    }

    /** Whether it leads out of the folder it is unpacked in. */
    boolean isUnsafe() {
        List<String> parts = Arrays.asList(path.split("/"));
        return path.startsWith("/") || parts.contains("..") || path.indexOf(':') >= 0 || path.indexOf('\0') >= 0;
    }

    /** Whether it is what systems put beside people's files. */
    boolean isClutter() {
        return path.startsWith("__MACOSX/") || base().startsWith("._") || CLUTTER.contains(folded());
    }
}
