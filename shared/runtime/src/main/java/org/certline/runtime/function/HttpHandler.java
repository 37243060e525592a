package org.certline.runtime.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.function.aws.proxy.payload2.APIGatewayV2HTTPEventFunction;
import io.micronaut.http.exceptions.UriSyntaxException;
import java.util.Map;

/** The handler of every function behind the HTTP API: the controllers of its module answer. */
public final class HttpHandler extends APIGatewayV2HTTPEventFunction {

    private static final String NO_PATH = "/";

    /** As the runtime makes it. */
    public HttpHandler() {
    }

    /** In a context that was started elsewhere. */
    public HttpHandler(ApplicationContext context) {
        super(context);
    }

    /** Answers a request; a path that is none, such as one with a zero byte, leads nowhere. */
    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        try {
            return super.handleRequest(event, context);
        } catch (UriSyntaxException unreadable) {
            event.getRequestContext().getHttp().setPath(NO_PATH);
            event.setRawPath(NO_PATH);
            event.setRawQueryString("");
            event.setQueryStringParameters(Map.of());
            return super.handleRequest(event, context);
        }
    }

    @Override
    protected ApplicationContextBuilder newApplicationContextBuilder() {
        return new FunctionContextBuilder();
    }
}
