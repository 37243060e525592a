package org.certline.domain.candidate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.certline.domain.Objections;
import org.certline.domain.Refusal;
import org.certline.domain.document.DocumentReason;

/**
 * What a programme wants of its candidates' photos.
 *
 * @param formats    the accepted formats
 * @param bytes      the largest file in bytes
 * @param width      pixels across, exact or at most
 * @param height     pixels down, exact or at most
 * @param exact      whether the size must be met exactly
 * @param background the colour behind the person
 */
public record PhotoProfile(Set<Format> formats, long bytes, int width, int height, boolean exact,
                           Background background) {

    /** Formats of photos, told by content and never by name. */
    public enum Format { JPEG, PNG }

    private static final long MEGABYTE = 1024 * 1024;

    /** The 1+X programme: jpg or png, at most 5 MB, 295 by 413 pixels, red (manual 001 §5.2.3). */
    public static final PhotoProfile ONE_PLUS_X =
            new PhotoProfile(Set.of(Format.values()), 5 * MEGABYTE, 295, 413, true, Background.RED);

    /** Individuals' registration: jpg or png, at most 1 MB and 500 by 700 pixels, white (manual 002). */
    public static final PhotoProfile INDIVIDUAL =
            new PhotoProfile(Set.of(Format.values()), MEGABYTE, 500, 700, false, Background.WHITE);

    public PhotoProfile {
        formats = Set.copyOf(formats);
    }

    /** What speaks against a file before its picture is looked at. */
    public List<Refusal> objections(Format format, long size, int pixelsAcross, int pixelsDown) {
        boolean wrongSize = exact
                ? pixelsAcross != width || pixelsDown != height
                : pixelsAcross > width || pixelsDown > height;
        return new Objections()
                .when(!formats.contains(format), "", DocumentReason.PHOTO_WRONG_FORMAT, formatNames())
                .when(size > bytes, "", DocumentReason.PHOTO_TOO_LARGE, bytes / MEGABYTE)
                .when(wrongSize, "", DocumentReason.PHOTO_WRONG_SIZE, pixelsAcross, pixelsDown,
                        (exact ? "" : "≤ ") + width + "×" + height)
                .all();
    }

    /** What speaks against the picture, given the colours of its edge at the top and sides. */
    public List<Refusal> objections(List<Rgb> edge) {
        return new Objections()
                .when(!background.fills(edge), "", DocumentReason.PHOTO_WRONG_BACKGROUND, background.label())
                .all();
    }

    /** The names of the accepted formats. */
    public String formatNames() {
        return formats.stream().map(format -> format == Format.JPEG ? "jpg" : "png").sorted()
                .collect(Collectors.joining(" / "));
    }
}
