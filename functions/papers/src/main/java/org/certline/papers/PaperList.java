package org.certline.papers;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What there is to print; nothing when it was printed. */
@Serdeable
public record PaperList(List<Item> papers) {

    /** The papers of a site or college. */
    @Serdeable
    public record Item(PaperOrder.Kind kind, String id) {
    }
}
