package org.certline.documents.photo;

import java.util.Arrays;
import java.util.Optional;
import org.certline.domain.candidate.PhotoProfile.Format;

/** Tells a photo's format by its first bytes, and by its last whether it is all there. */
final class PhotoFormat {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D'};
    private static final byte START_OF_SCAN = (byte) 0xDA;
    private static final byte END_OF_IMAGE = (byte) 0xD9;

    private PhotoFormat() {
    }

    static Optional<Format> of(byte[] file) {
        if (startsWith(file, JPEG)) {
            return Optional.of(Format.JPEG);
        }
        return startsWith(file, PNG) ? Optional.of(Format.PNG) : Optional.empty();
    }

    /**
     * Whether the file was not cut off. Decoders fill what is missing of a JPEG with grey and say nothing.
     * Inside picture data the marker cannot occur, and a preview ends before the picture's own scan starts.
     */
    static boolean isComplete(byte[] file, Format format) {
        return switch (format) {
            case JPEG -> lastMarker(file, END_OF_IMAGE) > lastMarker(file, START_OF_SCAN);
            case PNG -> file.length > 12 && Arrays.equals(file, file.length - 8, file.length - 4, PNG_END, 0, 4);
        };
    }

    private static int lastMarker(byte[] file, byte marker) {
        for (int i = file.length - 2; i >= 0; i--) {
            if (file[i] == (byte) 0xFF && file[i + 1] == marker) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }
}
