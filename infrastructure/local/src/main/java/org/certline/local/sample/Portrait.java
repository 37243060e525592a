package org.certline.local.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.certline.domain.candidate.Sex;

/** A simple drawn head and shoulders before the red background of 1+X photos, 295 × 413 pixels. */
final class Portrait {

    static final int WIDTH = 295;
    static final int HEIGHT = 413;
    private static final double MIDDLE = WIDTH / 2.0;
    private static final Color BACKGROUND = new Color(0xC8102E);
    private static final int[] SKINS = {0xF6D7BE, 0xF0C8A8, 0xE8BD98, 0xDDAE86};
    private static final int[] HAIRS = {0x16120F, 0x241A14, 0x33231A, 0x1D1D22};
    private static final int[] CLOTHES = {0xFFFFFF, 0x1F3A5F, 0x2E2E36, 0xDDE6EE, 0x4A5B46, 0x7A2F3B};

    private final Graphics2D canvas;
    private final Sex sex;
    private final double faceWidth;
    private final double faceHeight;
    private final double eyeLine;
    private final Color skin;
    private final Color shade;
    private final Color hair;
    private final RandomGenerator random;

    private Portrait(Graphics2D canvas, Sex sex, long seed) {
        this.canvas = canvas;
        this.sex = sex;
        this.random = new SplittableRandom(seed);
        this.faceWidth = 112 + random.nextInt(26);
        this.faceHeight = 150 + random.nextInt(28);
        this.eyeLine = 186 + random.nextInt(12);
        this.skin = new Color(SKINS[random.nextInt(SKINS.length)]);
        this.shade = new Color(skin.getRed() * 86 / 100, skin.getGreen() * 80 / 100, skin.getBlue() * 76 / 100);
        this.hair = new Color(HAIRS[random.nextInt(HAIRS.length)]);
    }

    /** The portrait of one person; the same for the same person. */
    static BufferedImage of(SamplePerson person) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setColor(BACKGROUND);
            canvas.fillRect(0, 0, WIDTH, HEIGHT);
            new Portrait(canvas, person.sex(), person.portrait()).draw();
        } finally {
            canvas.dispose();
        }
        return image;
    }

    private void draw() {
        if (sex == Sex.FEMALE) {
            longHair();
        }
        shoulders();
        face();
        eyes();
        noseAndMouth();
        fringe();
        if (random.nextInt(4) == 0) {
            glasses();
        }
    }

    private void longHair() {
        double length = 130 + random.nextInt(110);
        canvas.setColor(hair);
        canvas.fill(new RoundRectangle2D.Double(MIDDLE - faceWidth / 2 - 20, 92, faceWidth + 40, 90 + length, 110, 120));
    }

    private void shoulders() {
        canvas.setColor(shade);
        canvas.fill(new Rectangle2D.Double(MIDDLE - 26, 260, 52, 70));
        canvas.setColor(new Color(CLOTHES[random.nextInt(CLOTHES.length)]));
        canvas.fill(new RoundRectangle2D.Double(28, 314, WIDTH - 56, 160, 130, 130));
        canvas.setColor(skin);
        Path2D collar = new Path2D.Double();
        collar.moveTo(MIDDLE - 30, 312);
        collar.lineTo(MIDDLE + 30, 312);
        collar.lineTo(MIDDLE, 352 + random.nextInt(16));
        collar.closePath();
        canvas.fill(collar);
    }

    private void face() {
        canvas.setColor(shade);
        canvas.fill(new Ellipse2D.Double(MIDDLE - faceWidth / 2 - 9, eyeLine, 20, 34));
        canvas.fill(new Ellipse2D.Double(MIDDLE + faceWidth / 2 - 11, eyeLine, 20, 34));
        canvas.setColor(skin);
        canvas.fill(new Ellipse2D.Double(MIDDLE - faceWidth / 2, 120, faceWidth, faceHeight));
    }

    private void eyes() {
        double apart = 24 + random.nextInt(8);
        double width = 17 + random.nextInt(6);
        double brow = 12 + random.nextInt(6);
        for (double x : new double[] {MIDDLE - apart, MIDDLE + apart}) {
            canvas.setColor(Color.WHITE);
            canvas.fill(new Ellipse2D.Double(x - width / 2, eyeLine, width, 10));
            canvas.setColor(hair);
            canvas.fill(new Ellipse2D.Double(x - 4.5, eyeLine, 9, 10));
            canvas.setStroke(new BasicStroke(sex == Sex.MALE ? 4.5f : 2.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            canvas.draw(new Arc2D.Double(x - width / 2 - 3, eyeLine - brow, width + 6, 12, 25, 130, Arc2D.OPEN));
        }
    }

    private void noseAndMouth() {
        canvas.setColor(shade);
        canvas.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double nose = 8 + random.nextInt(6);
        canvas.draw(new Arc2D.Double(MIDDLE - nose, eyeLine + 26, 2 * nose, 14, 200, 140, Arc2D.OPEN));
        canvas.setColor(new Color(sex == Sex.MALE ? 0xB5675C : 0xC2474B));
        canvas.setStroke(new BasicStroke(4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double mouth = 17 + random.nextInt(9);
        canvas.draw(new Arc2D.Double(MIDDLE - mouth, eyeLine + 44, 2 * mouth, 6 + random.nextInt(9), 200, 140, Arc2D.OPEN));
    }

    private void fringe() {
        canvas.setColor(hair);
        double top = 96 + random.nextInt(8);
        double parting = MIDDLE - 30 + random.nextInt(60);
        double depth = 40 + random.nextInt(26);
        double left = MIDDLE - faceWidth / 2 - 7;
        double right = MIDDLE + faceWidth / 2 + 7;
        Path2D shape = new Path2D.Double();
        shape.moveTo(left, eyeLine - 4);
        shape.curveTo(left - 2, top - 26, right + 2, top - 26, right, eyeLine - 4);
        shape.curveTo(right - 12, top + depth, parting + 10, top + depth, parting, top + depth - 14);
        shape.curveTo(parting - 10, top + depth, left + 12, top + depth, left, eyeLine - 4);
        canvas.fill(shape);
    }

    private void glasses() {
        canvas.setColor(new Color(0x2B2B2B));
        canvas.setStroke(new BasicStroke(2.4f));
        canvas.draw(new RoundRectangle2D.Double(MIDDLE - 52, eyeLine - 8, 44, 28, 14, 14));
        canvas.draw(new RoundRectangle2D.Double(MIDDLE + 8, eyeLine - 8, 44, 28, 14, 14));
        canvas.draw(new Arc2D.Double(MIDDLE - 10, eyeLine - 4, 20, 12, 20, 140, Arc2D.OPEN));
    }
}
