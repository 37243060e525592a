package org.certline.runtime.http;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import org.certline.persistence.Page;

/**
 * A page of a list, as every list of the API answers.
 *
 * @param next cursor of the next page, empty on the last
 */
@Serdeable
public record PageView<T>(List<T> items, String next) {

    public static <R, T> PageView<T> of(Page<R> page, Function<? super R, T> view) {
        return new PageView<>(page.items().stream().map(view).toList(), page.next());
    }
}
