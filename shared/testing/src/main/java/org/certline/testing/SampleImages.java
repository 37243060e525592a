package org.certline.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Small pictures where a test needs any: nobody's portrait, nobody's seal. */
public final class SampleImages {

    private static final int SIZE = 120;

    private SampleImages() {
    }

    /** A JPEG in portrait format. */
    public static byte[] portrait() {
        BufferedImage image = new BufferedImage(295, 413, BufferedImage.TYPE_INT_RGB);
        draw(image, Color.RED, true);
        return encoded(image, "jpg");
    }

    /** A PNG with a transparent ground. */
    public static byte[] seal() {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        draw(image, Color.RED, false);
        return encoded(image, "png");
    }

    private static void draw(BufferedImage image, Color colour, boolean whole) {
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        if (whole) {
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        } else {
            pen.drawOval(2, 2, SIZE - 4, SIZE - 4);
        }
        pen.dispose();
    }

    private static byte[] encoded(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
