package org.certline.local.functions;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.certline.local.json.Json;
import org.certline.local.template.LocalNames;
import org.certline.local.template.Resource;
import org.certline.runtime.function.HttpHandler;

/**
 * A function as the template declares it.
 *
 * @param handler name of the handler's class
 * @param environment its variables, every name in them as it is here
 * @param concurrency how many invocations may run at once, if the template says
 */
public record FunctionDeclaration(
        String name, String handler, Map<String, Object> environment, Duration timeout, Optional<Integer> concurrency) {

    private static final String PRODUCT = "org.certline.";

    /** A secret is read from its store at deployment; there is none here, so that settings bring it or nobody. */
    private static final String SECRET = "{{resolve:secretsmanager:";

    /** Reads an {@code AWS::Lambda::Function}; what AWS assumes where nothing is said is assumed here too. */
    public static FunctionDeclaration of(Resource resource) {
        Map<String, Object> properties = resource.properties();
        Map<String, Object> environment = new LinkedHashMap<>();
        Json.object(Json.object(properties.get("Environment")).get("Variables"))
                .forEach((variable, value) -> environment.put(variable, String.valueOf(value)));
        environment.values().removeIf(value -> value.toString().startsWith(SECRET));
        String name = LocalNames.named(resource, "FunctionName");
        environment.put("AWS_LAMBDA_FUNCTION_NAME", name);
        return new FunctionDeclaration(
                name,
                resource.required("Handler").replaceFirst("::.*", ""),
                environment,
                Duration.ofSeconds(Integer.parseInt(resource.text("Timeout").orElse("3"))),
                resource.text("ReservedConcurrentExecutions").map(Integer::parseInt));
    }

    /** Whether a resource is a function on the Java runtime: those that CDK adds for itself are not. */
    public static boolean isOurs(Resource resource) {
        return resource.text("Runtime").filter(runtime -> runtime.startsWith("java") || runtime.startsWith("provided"))
                .isPresent();
    }

    /**
     * The package its classes are in: that of its handler, and where the handler is the one of all HTTP functions the one
     * called after the function, so that {@code certline-import-roster} is {@code org.certline.importroster}.
     */
    public String module() {
        if (!handler.equals(HttpHandler.class.getName())) {
            return handler.substring(0, handler.lastIndexOf('.'));
        }
        return PRODUCT + name.replaceFirst("^certline-", "").replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
