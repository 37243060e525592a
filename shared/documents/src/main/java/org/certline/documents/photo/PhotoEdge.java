package org.certline.documents.photo;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.certline.domain.candidate.Rgb;

/** Samples of a portrait's edge: along the top, and down both sides as far as no shoulder reaches. */
final class PhotoEdge {

    private static final int SAMPLES = 40;
    /** Cut photos keep a line of another colour at their very edge. */
    private static final double INSET = 0.02;
    private static final double SHOULDERS_BELOW = 0.45;

    private PhotoEdge() {
    }

    static List<Rgb> colors(BufferedImage picture) {
        int right = picture.getWidth() - 1;
        int bottom = picture.getHeight() - 1;
        int insetAcross = (int) Math.ceil(right * INSET);
        int insetDown = (int) Math.ceil(bottom * INSET);
        List<Rgb> colors = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            double along = (double) i / (SAMPLES - 1);
            int x = (int) (insetAcross + along * (right - 2 * insetAcross));
            int y = (int) (insetDown + along * (bottom * SHOULDERS_BELOW - insetDown));
            colors.add(Rgb.of(picture.getRGB(x, insetDown)));
            colors.add(Rgb.of(picture.getRGB(insetAcross, y)));
            colors.add(Rgb.of(picture.getRGB(right - insetAcross, y)));
        }
        return colors;
    }
}
