package org.certline.runtime.function;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.function.aws.proxy.payload2.APIGatewayV2HTTPEventFunction;

/** The handler of every function behind the HTTP API: the controllers of its module answer. */
public final class HttpHandler extends APIGatewayV2HTTPEventFunction {

    /** As the runtime makes it. */
    public HttpHandler() {
    }

    /** In a context that was started elsewhere. */
    public HttpHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected ApplicationContextBuilder newApplicationContextBuilder() {
        return new FunctionContextBuilder();
    }
}
