package org.certline.aws.resource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.certline.aws.declaration.Route;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.services.apigatewayv2.CfnApi;
import software.amazon.awscdk.services.apigatewayv2.CfnIntegration;
import software.amazon.awscdk.services.apigatewayv2.CfnRoute;
import software.amazon.awscdk.services.apigatewayv2.CfnStage;
import software.amazon.awscdk.services.lambda.CfnPermission;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/**
 * The HTTP API: each declared route by itself, one integration per function. Tokens are checked by the functions, since
 * not every partition has user pools.
 */
public final class HttpApi {

    private static final int REQUESTS_PER_SECOND = 500;
    private static final int BURST = 1000;
    /** Everything about a request except what may name a person: no query, no address, no token. */
    private static final String LOG_FORMAT = """
            {"time":"$context.requestTime","request":"$context.requestId","route":"$context.routeKey",\
            "status":"$context.status","ms":"$context.responseLatency","bytes":"$context.responseLength",\
            "error":"$context.integrationErrorMessage"}""";

    private final Construct scope;
    private final CfnApi api;
    private final CfnStage stage;
    private final Map<String, Object> limits = new TreeMap<>();

    public HttpApi(Construct scope, List<Functions.Deployed> functions, Parameters parameters) {
        this.scope = scope;
        api = CfnApi.Builder.create(scope, "Api").name(Names.of("api")).protocolType("HTTP").build();
        LogGroup log = Logs.group(scope, "ApiLog", "api", parameters);
        stage = CfnStage.Builder.create(scope, "ApiStage")
                .apiId(api.getRef())
                .stageName("$default")
                .autoDeploy(true)
                .accessLogSettings(CfnStage.AccessLogSettingsProperty.builder()
                        .destinationArn(log.getLogGroupArn())
                        .format(LOG_FORMAT)
                        .build())
                .defaultRouteSettings(CfnStage.RouteSettingsProperty.builder()
                        .throttlingRateLimit(REQUESTS_PER_SECOND)
                        .throttlingBurstLimit(BURST)
                        .build())
                .build();
        functions.stream().filter(function -> function.declaration().hasRoutes()).forEach(this::integrate);
        stage.setRouteSettings(limits);
    }

    /** The API's own address, without a slash at its end. */
    public String domain() {
        return Fn.join("", List.of(api.getRef(), Fn.sub(".execute-api.${AWS::Region}.${AWS::URLSuffix}")));
    }

    String id() {
        return api.getRef();
    }

    private void integrate(Functions.Deployed function) {
        String id = function.declaration().id();
        CfnIntegration integration = CfnIntegration.Builder.create(scope, id + "Integration")
                .apiId(api.getRef())
                .integrationType("AWS_PROXY")
                .integrationUri(function.arn())
                .payloadFormatVersion("2.0")
                .build();
        CfnPermission.Builder.create(scope, id + "ApiPermission")
                .action("lambda:InvokeFunction")
                .functionName(function.arn())
                .principal("apigateway.amazonaws.com")
                .sourceArn(Fn.sub("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*"))
                .build();
        function.declaration().parts(Route.class).forEach(route -> route(route, integration));
    }

    private void route(Route route, CfnIntegration integration) {
        CfnRoute resource = CfnRoute.Builder.create(scope, "Route " + route.key())
                .apiId(api.getRef())
                .routeKey(route.key())
                .target(Fn.join("/", List.of("integrations", integration.getRef())))
                .build();
        if (route.perSecond() > 0) {
            limits.put(route.key(), Map.of(
                    "ThrottlingRateLimit", route.perSecond(), "ThrottlingBurstLimit", 2 * route.perSecond()));
            // A stage with the settings of a route that is not there yet is refused.
            stage.addResourceDependency(resource);
        }
    }
}
