package org.certline.runtime.imports;

import io.micronaut.context.ApplicationContext;
import org.certline.runtime.function.JsonHandler;

/** The function of one kind of import: invoked when its file arrives, and when its preview is confirmed. */
public abstract class UploadHandler extends JsonHandler<ObjectCreated, Void> {

    private final Class<? extends ImportRule<?>> rule;

    /** As the runtime makes it. */
    protected UploadHandler(Class<? extends ImportRule<?>> rule) {
        super(ObjectCreated.class);
        this.rule = rule;
    }

    /** In a context that was started elsewhere. */
    protected UploadHandler(ApplicationContext context, Class<? extends ImportRule<?>> rule) {
        super(context, ObjectCreated.class);
        this.rule = rule;
    }

    @Override
    protected final Void handle(ObjectCreated event) {
        bean(ImportRun.class).on(event, bean(rule));
        return null;
    }
}
