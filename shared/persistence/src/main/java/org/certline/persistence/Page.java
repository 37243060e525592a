package org.certline.persistence;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next cursor of the page after it, empty on the last; a page may hold fewer items than asked for and still not
 *             be the last
 */
public record Page<T>(List<T> items, String next) {

    public <R> Page<R> map(Function<? super T, R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
