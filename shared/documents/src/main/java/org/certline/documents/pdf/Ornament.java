package org.certline.documents.pdf;

import java.awt.Color;
import java.util.function.DoubleFunction;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/** The fine curves that frame a certificate and lie pale behind its text. */
final class Ornament {

    /** A point of a curve. */
    private record Point(double x, double y) {
    }

    private static final Color GOLD = new Color(0xB6, 0x94, 0x5B);
    private static final Color PALE = new Color(0xF5, 0xEF, 0xE2);
    private static final float HAIR = 0.35f;
    private static final int STRANDS = 10;

    private final PdfContentByte canvas;

    Ornament(PdfContentByte canvas) {
        this.canvas = canvas;
    }

    /** A band of interlaced waves between two lines around the page. */
    void frame(Rectangle page, float edge, float band) {
        canvas.saveState();
        canvas.setColorStroke(GOLD);
        ruled(page, edge, 1.4f);
        ruled(page, edge + 3, HAIR);
        ruled(page, edge + band, HAIR);
        ruled(page, edge + band + 4, 1);
        canvas.setLineWidth(HAIR);
        double middle = edge + 3 + (band - 3) / 2;
        double swing = (band - 3) / 2 - 1;
        double width = page.getWidth() - 2 * middle;
        double height = page.getHeight() - 2 * middle;
        for (int strand = 0; strand < 4; strand++) {
            double phase = strand * Math.PI / 2;
            for (double y : new double[] {middle, middle + height}) {
                curve(480, t -> new Point(middle + width * t, y + swing * Math.sin(waves(width) * t + phase)));
            }
            for (double x : new double[] {middle, middle + width}) {
                curve(360, t -> new Point(x + swing * Math.sin(waves(height) * t + phase), middle + height * t));
            }
        }
        canvas.restoreState();
    }

    /** A rosette around a point. */
    void rosette(double x, double y, double radius) {
        canvas.saveState();
        canvas.setColorStroke(PALE);
        canvas.setLineWidth(0.5f);
        for (int strand = 0; strand < STRANDS; strand++) {
            double phase = strand * 2 * Math.PI / STRANDS;
            petals(x, y, radius * 0.8, radius * 0.2, phase);
            petals(x, y, radius * 0.45, radius * 0.13, phase);
        }
        canvas.restoreState();
    }

    private void petals(double x, double y, double middle, double swing, double phase) {
        curve(360, t -> {
            double angle = 2 * Math.PI * t;
            double r = middle + swing * Math.sin(12 * angle + phase);
            return new Point(x + r * Math.cos(angle), y + r * Math.sin(angle));
        });
    }

    /** A thin gold line. */
    void rule(float left, float y, float right) {
        canvas.saveState();
        canvas.setColorStroke(GOLD);
        canvas.setLineWidth(0.7f);
        canvas.moveTo(left, y);
        canvas.lineTo(right, y);
        canvas.stroke();
        canvas.restoreState();
    }

    private static double waves(double length) {
        return 2 * Math.PI * Math.round(length / 24);
    }

    private void ruled(Rectangle page, float inset, float lineWidth) {
        canvas.setLineWidth(lineWidth);
        canvas.rectangle(inset, inset, page.getWidth() - 2 * inset, page.getHeight() - 2 * inset);
        canvas.stroke();
    }

    private void curve(int steps, DoubleFunction<Point> path) {
        Point start = path.apply(0);
        canvas.moveTo((float) start.x(), (float) start.y());
        for (int i = 1; i <= steps; i++) {
            Point next = path.apply((double) i / steps);
            canvas.lineTo((float) next.x(), (float) next.y());
        }
        canvas.stroke();
    }
}
