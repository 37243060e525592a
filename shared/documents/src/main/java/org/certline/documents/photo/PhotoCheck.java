package org.certline.documents.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.PhotoProfile;
import org.certline.domain.candidate.PhotoProfile.Format;
import org.certline.domain.document.DocumentReason;

/**
 * Checks an uploaded photo against a profile. A file from anybody is looked at in steps, each cheap enough
 * to be done with what passed the one before: first bytes, size, dimensions, and only then the picture.
 */
public final class PhotoCheck {

    /** A decoded picture takes 4 bytes a pixel; this is 48 MB, and more than a phone's photo has. */
    private static final long MOST_PIXELS = 12_000_000;

    private final PhotoProfile profile;

    public PhotoCheck(PhotoProfile profile) {
        this.profile = profile;
    }

    /** The photo made anew, or all that speaks against it. */
    public Decision<CheckedPhoto> check(byte[] file) {
        Optional<Format> format = PhotoFormat.of(file);
        if (file.length == 0) {
            return Decision.refuse(DocumentReason.FILE_EMPTY);
        }
        if (format.isEmpty()) {
            return Decision.refuse(DocumentReason.PHOTO_WRONG_FORMAT, profile.formatNames());
        }
        if (!PhotoFormat.isComplete(file, format.get())) {
            return Decision.refuse(DocumentReason.PHOTO_DAMAGED);
        }
        try (PhotoSource source = new PhotoSource(file)) {
            return check(source, format.get(), file.length);
        } catch (IOException | RuntimeException damaged) {
            // Decoders throw anything on a hostile file, and always the same can be said of it.
            return Decision.refuse(DocumentReason.PHOTO_DAMAGED);
        }
    }

    private Decision<CheckedPhoto> check(PhotoSource source, Format format, long size) throws IOException {
        int across = source.width();
        int down = source.height();
        if ((long) across * down > MOST_PIXELS) {
            return Decision.refuse(DocumentReason.PHOTO_TOO_MANY_PIXELS, across, down);
        }
        List<Refusal> objections = profile.objections(format, size, across, down);
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        BufferedImage picture = source.picture();
        List<Refusal> seen = profile.objections(PhotoEdge.colors(picture));
        return seen.isEmpty()
                ? Decision.accept(new CheckedPhoto(Jpeg.encode(picture), across, down))
                : Decision.refuse(seen);
    }
}
