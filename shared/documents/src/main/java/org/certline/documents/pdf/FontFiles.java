package org.certline.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.BaseFont;

/** Fonts of the class path, each read once and kept: reading one takes longer than setting a page. */
final class FontFiles {

    /** Nearly all the time of a paper goes into compressing; this level takes a third of it and a tenth more space. */
    static final int COMPRESSION = Deflater.BEST_SPEED;

    private static final Map<String, Optional<BaseFont>> READ = new ConcurrentHashMap<>();

    private FontFiles() {
    }

    /** The font of a file below {@code /fonts/}, or empty when this build does not have it. */
    static Optional<BaseFont> load(String file) {
        return READ.computeIfAbsent(file, FontFiles::read);
    }

    private static Optional<BaseFont> read(String file) {
        try (InputStream in = FontFiles.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                return Optional.empty();
            }
            BaseFont font = BaseFont.createFont(file.substring(file.lastIndexOf('/') + 1), BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            font.setCompressionLevel(COMPRESSION);
            return Optional.of(font);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
