package org.certline.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures drawn for tests: nobody's photo, nobody's seal. */
public final class SamplePictures {

    /** The red that photo studios use. */
    public static final Color RED = new Color(0xD9, 0x1E, 0x18);

    private SamplePictures() {
    }

    /** A head and shoulders before a plain background, 295 by 413. */
    public static byte[] portrait(Color background, String format) {
        return encode(portrait(295, 413, background), format);
    }

    public static BufferedImage portrait(int width, int height, Color background) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = smooth(image);
        graphics.setColor(background);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0x2B, 0x3A, 0x55));
        graphics.fillOval(width / 8, height * 2 / 3, width * 3 / 4, height * 2 / 3);
        graphics.setColor(new Color(0xE8, 0xC3, 0xA5));
        graphics.fillOval(width / 3, height / 4, width / 3, height * 2 / 5);
        graphics.setColor(Color.BLACK);
        graphics.fillArc(width / 3 - 4, height / 4 - 12, width / 3 + 8, height / 3, 0, 180);
        graphics.dispose();
        return image;
    }

    /** A round red seal with a star on a transparent ground. */
    public static byte[] roundSeal(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = smooth(image);
        graphics.setColor(new Color(0xCC, 0x10, 0x10, 0xD0));
        graphics.setStroke(new BasicStroke(size / 40f));
        graphics.drawOval(size / 20, size / 20, size * 9 / 10, size * 9 / 10);
        int[] x = new int[10];
        int[] y = new int[10];
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? size * 0.18 : size * 0.07;
            x[i] = (int) Math.round(size / 2.0 + radius * Math.sin(i * Math.PI / 5));
            y[i] = (int) Math.round(size / 2.0 - radius * Math.cos(i * Math.PI / 5));
        }
        graphics.fillPolygon(x, y, 10);
        graphics.dispose();
        return encode(image, "png");
    }

    /** A square red name seal on a transparent ground. */
    public static byte[] nameSeal(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = smooth(image);
        graphics.setColor(new Color(0xCC, 0x10, 0x10, 0xD0));
        graphics.setStroke(new BasicStroke(4));
        graphics.drawRect(4, 4, width - 8, height - 8);
        graphics.drawLine(width / 4, height / 4, width * 3 / 4, height * 3 / 4);
        graphics.drawLine(width * 3 / 4, height / 4, width / 4, height * 3 / 4);
        graphics.dispose();
        return encode(image, "png");
    }

    public static byte[] encode(BufferedImage image, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Graphics2D smooth(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return graphics;
    }
}
