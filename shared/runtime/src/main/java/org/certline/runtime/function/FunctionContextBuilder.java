package org.certline.runtime.function;

import io.micronaut.context.DefaultApplicationContextBuilder;
import io.micronaut.context.env.Environment;
import io.micronaut.function.aws.MicronautLambdaContext;

/**
 * Configures the context of a function. What functions share is made when it is first needed: the framework's own
 * configuration makes all of it at the start, and a function has neither the time for what it does not use nor the
 * settings for it.
 */
public final class FunctionContextBuilder extends DefaultApplicationContextBuilder {

    public FunctionContextBuilder() {
        environments(Environment.FUNCTION, MicronautLambdaContext.ENVIRONMENT_LAMBDA);
    }
}
