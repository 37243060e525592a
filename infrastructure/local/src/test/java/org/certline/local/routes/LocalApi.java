package org.certline.local.routes;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certline.domain.account.Role;
import org.certline.local.LocalCloud;
import org.certline.local.LocalOptions;
import org.certline.local.Main;
import org.certline.local.Simulators;
import org.certline.local.functions.FunctionDeclaration;
import org.certline.local.template.LocalNames;
import org.certline.local.template.Template;
import org.certline.runtime.function.FunctionContextBuilder;
import org.certline.testing.SignedIn;

/** The synthesized template run on this machine, with a context beside it that makes records and tokens. */
final class LocalApi implements AutoCloseable {

    private static final String TEMPLATES = "../aws/target/cdk.out";

    private final Simulators simulators;
    private final LocalCloud cloud;
    private final Template template;
    private final ApplicationContext context;
    private final Gate gate;

    LocalApi(Path data) throws IOException {
        List<Path> templates = Main.templates(TEMPLATES);
        simulators = Simulators.start();
        cloud = LocalCloud.start(LocalOptions.of(data, templates).settings(simulators.settings())
                .settings(Map.of("certline.opening-secret", "opens")));
        template = Template.read(templates, Map.of(), new LocalNames(cloud.address()));
        context = context();
        gate = new Gate(cloud.address());
    }

    Gate gate() {
        return gate;
    }

    World world() {
        return new World(context, gate, cloud.clock().instant());
    }

    /** The routes that the template declares. */
    List<String> routes() {
        return template.resources("AWS::ApiGatewayV2::Route").map(route -> route.required("RouteKey")).toList();
    }

    /** A token that ended an hour ago, of a session that is open. */
    String expiredToken() {
        cloud.clock().moveTo(Optional.of(cloud.clock().instant().minus(Duration.ofHours(1))));
        try {
            return SignedIn.as(context, Role.COLLEGE_ADMIN, "college").accessToken();
        } finally {
            cloud.clock().moveTo(Optional.empty());
        }
    }

    /** Sees all tables and buckets, as no function does. */
    private ApplicationContext context() {
        Map<String, Object> environment = new HashMap<>();
        template.resources("AWS::Lambda::Function").filter(FunctionDeclaration::isOurs)
                .map(FunctionDeclaration::of).forEach(function -> environment.putAll(function.environment()));
        ApplicationContext made = new FunctionContextBuilder().environmentPropertySource(false).banner(false)
                .singletons(Clock.class.cast(cloud.clock()))
                .propertySources(PropertySource.of("functions", environment,
                                PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE,
                                PropertySource.Origin.of("template")),
                        PropertySource.of("local", cloud.settings()))
                .build();
        return made.start();
    }

    @Override
    public void close() {
        context.close();
        cloud.close();
        simulators.close();
    }
}
