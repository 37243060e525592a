package org.certline.schedule;

import io.micronaut.context.ApplicationContext;
import org.certline.runtime.function.JsonHandler;

/** Arranges and publishes a plan, one step an invocation; every step may run twice (manual 001 §5.2.8). */
public final class ScheduleHandler extends JsonHandler<ScheduleOrder, ScheduleOrder> {

    /** As the runtime makes it. */
    public ScheduleHandler() {
        super(ScheduleOrder.class);
    }

    /** In a context that was started elsewhere. */
    public ScheduleHandler(ApplicationContext context) {
        super(context, ScheduleOrder.class);
    }

    @Override
    protected ScheduleOrder handle(ScheduleOrder order) {
        return switch (order.step()) {
            case CHECK -> bean(Checking.class).check(order);
            case SEAT -> bean(SeatGiving.class).seat(order);
            case NUMBER -> bean(NumberGiving.class).number(order);
            case PUBLISH -> bean(Publishing.class).publish(order);
            case FAIL -> bean(ScheduleTasks.class).fail(order);
        };
    }
}
