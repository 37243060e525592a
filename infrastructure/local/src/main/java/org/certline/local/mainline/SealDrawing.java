package org.certline.local.mainline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Draws seals and signatures for a demonstration; nobody could take them for real ones. */
final class SealDrawing {

    private static final Color RED = new Color(0xC8, 0x10, 0x2E);
    private static final int SIDE = 200;

    private SealDrawing() {
    }

    /** A round seal with a star, in base64. */
    static String official() {
        return png(SIDE, SIDE, graphics -> {
            graphics.setColor(RED);
            graphics.setStroke(new BasicStroke(6));
            graphics.drawOval(8, 8, SIDE - 16, SIDE - 16);
            star(graphics, SIDE / 2, SIDE / 2, 38);
        });
    }

    /** A square name seal, in base64. */
    static String signature() {
        return png(SIDE, SIDE / 2, graphics -> {
            graphics.setColor(RED);
            graphics.setStroke(new BasicStroke(5));
            graphics.drawRect(6, 6, SIDE - 12, SIDE / 2 - 12);
            graphics.setFont(new Font(Font.SERIF, Font.ITALIC, 34));
            graphics.drawString("Certline", 34, 61);
        });
    }

    /** A line as a hand would draw it, in base64. */
    static String hand() {
        return png(400, 160, graphics -> {
            graphics.setColor(Color.BLACK);
            graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            int[] x = {30, 70, 110, 150, 190, 230, 270, 310, 360};
            int[] y = {110, 40, 120, 50, 115, 60, 100, 70, 90};
            graphics.drawPolyline(x, y, x.length);
        });
    }

    private interface Drawing {
        void draw(Graphics2D graphics);
    }

    private static String png(int width, int height, Drawing drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.draw(graphics);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static void star(Graphics2D graphics, int x, int y, int radius) {
        int[] xs = new int[10];
        int[] ys = new int[10];
        for (int i = 0; i < xs.length; i++) {
            double angle = Math.PI * i / 5 - Math.PI / 2;
            double reach = i % 2 == 0 ? radius : radius * 0.4;
            xs[i] = x + (int) Math.round(reach * Math.cos(angle));
            ys[i] = y + (int) Math.round(reach * Math.sin(angle));
        }
        graphics.fillPolygon(xs, ys, xs.length);
    }
}
