package org.certline.advancedeadlines;

import io.micronaut.context.ApplicationContext;
import org.certline.runtime.function.JsonHandler;

/** What the clock sets off: notifications that are due, and tasks that nobody went on with. */
public final class AdvanceDeadlinesHandler extends JsonHandler<Tick, Advance> {

    /** As the runtime makes it. */
    public AdvanceDeadlinesHandler() {
        super(Tick.class);
    }

    /** In a context that was started elsewhere. */
    public AdvanceDeadlinesHandler(ApplicationContext context) {
        super(context, Tick.class);
    }

    @Override
    protected Advance handle(Tick tick) {
        return new Advance(bean(DueNotifications.class).write(), bean(AbandonedTasks.class).cancel());
    }
}
