package org.certline.runtime.imports;

import io.micronaut.context.ApplicationContext;
import org.certline.runtime.function.JsonHandler;

/**
 * The function of one kind of import: invoked when its file arrives, and when its preview is confirmed.
 *
 * @param <R> what its file consists of
 */
public abstract class UploadHandler<R> extends JsonHandler<ObjectCreated, Void> {

    private final Class<? extends ImportRule<R>> rule;

    /** As the runtime makes it. */
    protected UploadHandler(Class<? extends ImportRule<R>> rule) {
        super(ObjectCreated.class);
        this.rule = rule;
    }

    /** In a context that was started elsewhere. */
    protected UploadHandler(ApplicationContext context, Class<? extends ImportRule<R>> rule) {
        super(context, ObjectCreated.class);
        this.rule = rule;
    }

    @Override
    protected final Void handle(ObjectCreated event) {
        bean(ImportRun.class).on(event, bean(rule));
        return null;
    }
}
