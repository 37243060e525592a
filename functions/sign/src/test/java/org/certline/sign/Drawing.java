package org.certline.sign;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Images as a phone sends them, in Base64. */
final class Drawing {

    private Drawing() {
    }

    static String signature() {
        return image(600, 300, true, "png");
    }

    static String blank() {
        return image(600, 300, false, "png");
    }

    static String image(int width, int height, boolean drawn, String format) {
        BufferedImage image = new BufferedImage(width, height,
                format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        if (drawn) {
            Graphics2D pen = image.createGraphics();
            pen.setColor(Color.BLUE);
            pen.setStroke(new BasicStroke(4));
            pen.drawArc(width / 4, height / 4, width / 3, height / 3, 20, 280);
            pen.dispose();
        }
        return encoded(image, format);
    }

    private static String encoded(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
