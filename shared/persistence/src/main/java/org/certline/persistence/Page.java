package org.certline.persistence;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page of a list.
 *
 * @param next cursor of the page after it, empty on the last; a page may hold fewer items than asked for and still not
 *             be the last
 */
public record Page<T>(List<T> items, String next) {

    /** All of a list, read page by page as the stream is consumed. For work that touches each, not for requests. */
    public static <T> Stream<T> all(Function<PageRequest, Page<T>> list) {
        return Stream.iterate(list.apply(PageRequest.first()), Objects::nonNull, page -> page.next().isEmpty()
                        ? null
                        : list.apply(new PageRequest(PageRequest.MAX_SIZE, page.next())))
                .flatMap(page -> page.items().stream());
    }

    public <R> Page<R> map(Function<? super T, R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
