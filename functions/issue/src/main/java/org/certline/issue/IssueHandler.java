package org.certline.issue;

import io.micronaut.context.ApplicationContext;
import org.certline.runtime.function.JsonHandler;

/** Issues certificates, one step an invocation; every step may run twice (spec §4.2). */
public final class IssueHandler extends JsonHandler<IssueOrder, IssueAnswer> {

    /** As the runtime makes it. */
    public IssueHandler() {
        super(IssueOrder.class);
    }

    /** In a context that was started elsewhere. */
    public IssueHandler(ApplicationContext context) {
        super(context, IssueOrder.class);
    }

    @Override
    protected IssueAnswer handle(IssueOrder order) {
        switch (order.step()) {
            case NUMBER -> {
                return new IssueAnswer(bean(Numbering.class).number(order));
            }
            case RENDER -> bean(Rendering.class).render(order.certificate());
            case FAIL -> bean(Failing.class).fail(order.taskId(), order.certificate(), order.reason());
            case PUBLISH -> bean(Publishing.class).publish(order.taskId(), order.page());
            case FINISH -> bean(IssuanceEnd.class).finish(order);
            case ABORT -> bean(IssuanceEnd.class).abort(order);
        }
        return IssueAnswer.NONE;
    }
}
