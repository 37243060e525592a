package org.certline.documents.photo;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.certline.domain.Decision;
import org.certline.domain.candidate.PhotoProfile.Format;
import org.certline.domain.document.DocumentReason;

/** Checks an uploaded image of a seal 电子签章: a PNG whose ground is transparent. */
public final class SealImageCheck {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST_SIDE = 3000;
    /** 40 mm at 190 dots an inch; more makes sealing slower and nothing finer. */
    private static final int KEPT_SIDE = 300;
    private static final int OPAQUE_FROM = 16;

    private SealImageCheck() {
    }

    /** The image made anew, at most 300 pixels a side; or why it cannot be taken. */
    public static Decision<byte[]> check(byte[] file) {
        if (file.length == 0) {
            return Decision.refuse(DocumentReason.FILE_EMPTY);
        }
        if (file.length > MEGABYTE) {
            return Decision.refuse(DocumentReason.FILE_TOO_LARGE, 1);
        }
        if (PhotoFormat.of(file).filter(format -> format == Format.PNG).isEmpty()) {
            return Decision.refuse(DocumentReason.SEAL_NOT_PNG);
        }
        if (!PhotoFormat.isComplete(file, Format.PNG)) {
            return Decision.refuse(DocumentReason.SEAL_DAMAGED);
        }
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            return check(ImageIO.getImageReadersByFormatName("png").next(), stream);
        } catch (IOException | RuntimeException damaged) {
            // Decoders throw anything on a hostile file, and always the same can be said of it.
            return Decision.refuse(DocumentReason.SEAL_DAMAGED);
        }
    }

    private static Decision<byte[]> check(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream, true, true);
            int across = reader.getWidth(0);
            int down = reader.getHeight(0);
            if (Math.max(across, down) > LARGEST_SIDE) {
                return Decision.refuse(DocumentReason.SEAL_TOO_MANY_PIXELS, across, down, LARGEST_SIDE);
            }
            BufferedImage image = reader.read(0);
            return hasClearCorners(image)
                    ? Decision.accept(encoded(reduced(image)))
                    : Decision.refuse(DocumentReason.SEAL_NOT_TRANSPARENT);
        } finally {
            reader.dispose();
        }
    }

    private static boolean hasClearCorners(BufferedImage image) {
        int right = image.getWidth() - 1;
        int bottom = image.getHeight() - 1;
        return isClear(image, 0, 0) && isClear(image, right, 0) && isClear(image, 0, bottom)
                && isClear(image, right, bottom);
    }

    private static boolean isClear(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >>> 24 < OPAQUE_FROM;
    }

    private static BufferedImage reduced(BufferedImage image) {
        double scale = Math.min(1, (double) KEPT_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int across = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int down = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage small = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(image.getScaledInstance(across, down, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small;
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
