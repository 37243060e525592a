package org.certline.documents.photo;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a phone held its picture, as the EXIF orientation says: making the picture anew drops that note, so the
 * picture itself has to be turned.
 *
 * @param orientation 1 to 8 as in EXIF, 1 being upright
 */
record Turn(int orientation) {

    private static final Turn UPRIGHT = new Turn(1);

    /** The orientation a JPEG notes; upright for everything without a readable note. */
    static Turn of(byte[] file) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
            return exif.isEmpty() ? UPRIGHT : of(exif.getFirst());
        } catch (IOException | RuntimeException unreadable) {
            // A broken note is no reason to refuse a sound picture.
            return UPRIGHT;
        }
    }

    private static Turn of(JPEGSegment segment) throws IOException {
        try (InputStream data = segment.data()) {
            data.skipNBytes(1);
            try (ImageInputStream tiff = new MemoryCacheImageInputStream(data)) {
                Entry noted = new TIFFReader().read(tiff).getEntryById(TIFF.TAG_ORIENTATION);
                int value = noted == null ? 1 : ((Number) noted.getValue()).intValue();
                return value >= 1 && value <= 8 ? new Turn(value) : UPRIGHT;
            }
        }
    }

    boolean swapsSides() {
        return orientation >= 5;
    }

    /** The picture in RGB as a person should see it, on white where it is transparent. */
    BufferedImage upright(BufferedImage stored) {
        int across = stored.getWidth();
        int down = stored.getHeight();
        BufferedImage image = new BufferedImage(swapsSides() ? down : across, swapsSides() ? across : down,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.drawImage(stored, transform(across, down), null);
        graphics.dispose();
        return image;
    }

    private AffineTransform transform(int across, int down) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, across, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, across, down);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, down);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, down, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, down, across);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, across);
            default -> new AffineTransform();
        };
    }
}
