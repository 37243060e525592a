package org.certline.papers;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.certline.runtime.function.JsonHandler;

/** Prints the papers of an arrangement (manual 001 §5.2.8.2). Printing again makes the same files. */
public final class PapersHandler extends JsonHandler<PaperOrder, PaperList> {

    /** As the runtime makes it. */
    public PapersHandler() {
        super(PaperOrder.class);
    }

    /** In a context that was started elsewhere. */
    public PapersHandler(ApplicationContext context) {
        super(context, PaperOrder.class);
    }

    @Override
    protected PaperList handle(PaperOrder order) {
        return switch (order.step()) {
            case LIST -> bean(Papers.class).list(order);
            case PRINT -> {
                bean(Papers.class).print(order);
                yield new PaperList(List.of());
            }
        };
    }
}
