package org.certline.domain;

import java.util.Locale;

/**
 * An enum constant that people read in their language; its texts stand in {@code messages/<area>_zh.properties} and
 * {@code messages/<area>_en.properties}.
 */
public interface Worded {

    /** The enum constant's name. */
    String name();

    /** The area it belongs to, which is the name of its package. */
    default String area() {
        String pack = getClass().getPackageName();
        return pack.substring(pack.lastIndexOf('.') + 1);
    }

    /** The name in kebab case, which is the key of its texts. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stable code callers see, such as {@code candidate.id-number-invalid}. */
    default String code() {
        return area() + "." + key();
    }
}
