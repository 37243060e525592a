package org.certline.domain.candidate;

/** A colour, each part from 0 to 255. */
public record Rgb(int red, int green, int blue) {

    /** The colour of a packed pixel whose transparency does not matter. */
    public static Rgb of(int pixel) {
        return new Rgb(pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF);
    }

    int strongest() {
        return Math.max(red, Math.max(green, blue));
    }

    int weakest() {
        return Math.min(red, Math.min(green, blue));
    }
}
