package org.certline.domain.chain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How tlog-tiles writes which tile and how much of it: {@code x001/x234/067} and {@code .p/17} when not full. */
record TileIndex(long index, int width) {

    private static final Pattern FORM = Pattern.compile("((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    TileIndex {
        if (index < 0 || width < 1 || width > Tile.FULL) {
            throw new ChainFormatException("no such tile: " + index + ", width " + width);
        }
    }

    static TileIndex parse(String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches()) {
            throw new ChainFormatException("not a tile path: " + path);
        }
        String digits = form.group(1).replaceAll("[x/]", "").replaceFirst("^0+(?=[0-9])", "");
        int width = form.group(2) == null ? Tile.FULL : Integer.parseInt(form.group(2));
        var parsed = new TileIndex(Encoded.fromDecimal(digits), width);
        if (!parsed.path().equals(path)) {
            throw new ChainFormatException("not the only spelling of a tile path: " + path);
        }
        return parsed;
    }

    String path() {
        var path = new StringBuilder(group(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x" + group(rest % 1000) + "/");
        }
        return width == Tile.FULL ? path.toString() : path + ".p/" + width;
    }

    private static String group(long number) {
        return "%03d".formatted(number);
    }
}
