package org.certline.aws;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.certline.aws.area.AllFunctions;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.resource.BuiltCode;
import org.certline.aws.resource.CodeSource;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.DefaultStackSynthesizer;
import software.amazon.awscdk.StackProps;

/** Writes the CloudFormation template of the platform. */
public final class Certline {

    /** Name of the stack and of its template file; every physical name starts with it. */
    static final String STACK = "certline";

    /** Name of the stack of the portal. */
    static final String PORTAL = STACK + "-portal";

    private Certline() {
    }

    /**
     * Synthesizes, unless the same was synthesized before.
     *
     * @param arguments the project's root, the folder to write to, and {@code named} or {@code built}: whether the
     *         template only names the functions' code or takes it from where it was built
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path out = Path.of(arguments[1]);
        boolean built = arguments[2].equals("built");
        Inputs inputs = new Inputs(
                List.of(root.resolve("infrastructure/aws/target/classes"), root.resolve("workflows")),
                List.of(arguments[2], System.getProperty("java.class.path")),
                out);
        if (built || !inputs.unchanged()) {
            app(root, out, built ? builtCode(root, out) : CodeSource.named()).synth();
            inputs.remember();
        }
    }

    private static CodeSource builtCode(Path root, Path out) throws IOException {
        List<String> names = AllFunctions.declared().stream().map(FunctionDeclaration::name).toList();
        return new BuiltCode(root.resolve("functions"), names, out.resolveSibling("layer"));
    }

    static App app(Path root, Path out, CodeSource code) {
        App app = new App(AppProps.builder()
                .outdir(out.toString())
                .analyticsReporting(false)
                .context(Map.of("@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy", true))
                .build());
        PlatformStack platform = new PlatformStack(app, STACK,
                props(STACK, "Certline: vocational skill certificates from roster to seal"),
                AllFunctions.declared(), root.resolve("workflows"), code);
        new PortalStack(app, PORTAL, props(PORTAL, "Certline: the portal and the API at one address"), platform.api());
        return app;
    }

    private static StackProps props(String name, String description) {
        return StackProps.builder()
                .stackName(name)
                .description(description)
                .synthesizer(DefaultStackSynthesizer.Builder.create().generateBootstrapVersionRule(false).build())
                .build();
    }
}
