package org.certline.verifyphoto;

import io.micronaut.context.ApplicationContext;
import org.certline.runtime.function.JsonHandler;

/** The steps of the workflow {@code verify-photos}: verify one candidate, and count what came of a hundred. */
public final class VerifyPhotoHandler extends JsonHandler<Step, Step.Outcome> {

    /** As the runtime makes it. */
    public VerifyPhotoHandler() {
        super(Step.class);
    }

    /** In a context that was started elsewhere. */
    public VerifyPhotoHandler(ApplicationContext context) {
        super(context, Step.class);
    }

    @Override
    protected Step.Outcome handle(Step step) {
        return new Step.Outcome(step.number() == null
                ? bean(Tally.class).add(step)
                : bean(PhotoVerification.class).verify(step.tenantId(), step.number()));
    }
}
