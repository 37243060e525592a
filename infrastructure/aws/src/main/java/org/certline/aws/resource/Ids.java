package org.certline.aws.resource;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Logical ids from names in other notations. */
final class Ids {

    private Ids() {
    }

    /** {@code CERTIFICATES}, {@code verify-photo} or {@code import_rooms} as {@code Certificates}, … */
    static String pascal(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[-_]"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    static String constant(String kebab) {
        return kebab.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
