package org.certline.documents.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes; its name says nothing. */
enum WorkbookType {
    EMPTY, ZIP, OLE2, HTML, TEXT, UNKNOWN;

    private static final int LOOKED_AT = 512;
    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
    private static final byte[] OLE2_MAGIC = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static WorkbookType of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(LOOKED_AT));
        }
    }

    private static WorkbookType of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, ZIP_MAGIC)) {
            return ZIP;
        }
        if (startsWith(head, OLE2_MAGIC)) {
            return OLE2;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (text.contains("<html") || text.contains("<table") || text.contains("<!doctype")) {
            return HTML;
        }
        return looksLikeText(head) ? TEXT : UNKNOWN;
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    /** UTF-8, GBK and UTF-16 with its mark: no control characters but line ends and tabs. */
    private static boolean looksLikeText(byte[] head) {
        boolean utf16 = head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFF + 0xFE;
        for (byte b : head) {
            boolean control = b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t';
            if (control && !utf16) {
                return false;
            }
        }
        return true;
    }
}
