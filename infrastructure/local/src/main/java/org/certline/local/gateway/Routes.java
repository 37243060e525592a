package org.certline.local.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certline.local.template.Resource;
import org.certline.local.template.Template;

/** The routes that the template declares; there are no others. */
final class Routes {

    private static final String INTEGRATION = "integrations/";

    private final List<Route> routes;

    Routes(Stream<Route> routes) {
        this.routes = routes.sorted(Route.MOST_SPECIFIC).toList();
    }

    static Routes of(Template template) {
        Map<String, String> functions = template.resources("AWS::ApiGatewayV2::Integration")
                .collect(Collectors.toMap(Resource::logicalId, integration -> integration.required("IntegrationUri")));
        return new Routes(template.resources("AWS::ApiGatewayV2::Route").map(route -> Route.of(
                route.required("RouteKey"),
                functions.get(route.required("Target").substring(INTEGRATION.length())))));
    }

    /** The most specific route that answers a request; the path is decoded. */
    Optional<Match> find(String method, String path) {
        List<String> segments = Route.segments(path);
        return routes.stream()
                .flatMap(route -> route.match(method, segments).map(variables -> new Match(route, variables)).stream())
                .findFirst();
    }

    /** A route and the values of its variables. */
    record Match(Route route, Map<String, String> variables) {
    }
}
