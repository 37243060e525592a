package org.certline.persistence;

/**
 * Which page of a list.
 *
 * @param size   1 to {@value #MAX_SIZE}
 * @param cursor what the page before gave as its {@code next}, or empty for the first
 */
public record PageRequest(int size, String cursor) {

    public static final int MAX_SIZE = 100;

    public PageRequest {
        size = Math.clamp(size, 1, MAX_SIZE);
        cursor = cursor == null ? "" : cursor;
    }

    public static PageRequest first() {
        return new PageRequest(MAX_SIZE, "");
    }
}
