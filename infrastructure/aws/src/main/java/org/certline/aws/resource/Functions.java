package org.certline.aws.resource;

import java.util.List;
import java.util.Map;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.declaration.Secret;
import org.certline.aws.declaration.Size;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.CfnEventInvokeConfig;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.ILayerVersion;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/** The functions, each with a role, a log and a size of its own. */
public final class Functions {

    private static final String ALIAS = "live";

    private final Construct scope;
    private final Parameters parameters;
    private final Resources resources;
    private final CodeSource code;
    private final List<ILayerVersion> layers;
    private final Queue failedEvents;

    public Functions(Construct scope, Parameters parameters, Resources resources, CodeSource code) {
        this.scope = scope;
        this.parameters = parameters;
        this.resources = resources;
        this.code = code;
        this.layers = code.layers(scope);
        this.failedEvents = Queue.Builder.create(scope, "FailedEvents")
                .queueName(Names.of("failed-events"))
                .encryption(QueueEncryption.KMS)
                .encryptionMasterKey(resources.keys().storage())
                .enforceSsl(true)
                .retentionPeriod(Duration.days(14))
                .build();
    }

    /**
     * A function of the template.
     *
     * @param declaration what was declared
     * @param function the function
     * @param arn what invokes it: the alias of the published version where it has one
     */
    public record Deployed(FunctionDeclaration declaration, Function function, String arn) {
    }

    /** Events that a function failed on twice. */
    public Queue failedEvents() {
        return failedEvents;
    }

    /** Makes the declared function. */
    public Deployed deploy(FunctionDeclaration declaration) {
        Size size = declaration.size();
        LogGroup log = Logs.group(scope, declaration.id() + "Log", "functions/" + declaration.name(), parameters);
        Role role = new Permissions(resources, failedEvents).role(scope, declaration, log);
        Function.Builder builder = Function.Builder.create(scope, declaration.id())
                .functionName(Names.of(declaration.name()))
                .handler(declaration.handler())
                .runtime(Runtime.JAVA_25)
                .architecture(Architecture.ARM_64)
                .code(code.of(scope, declaration.name()))
                .layers(layers)
                .role(role)
                .logGroup(log)
                .memorySize(size.memory())
                .timeout(Duration.seconds(size.timeout()))
                .environment(new Variables(resources, parameters).of(declaration));
        if (size.concurrency() > 0) {
            builder.reservedConcurrentExecutions(size.concurrency());
        }
        if (!declaration.parts(Secret.class).isEmpty()) {
            builder.environmentEncryption(resources.keys().storage());
        }
        Function function = builder.build();
        if (declaration.hasEvents()) {
            keepFailed(declaration, function);
        }
        return new Deployed(declaration, function,
                declaration.hasRoutes() ? published(declaration, function) : function.getFunctionArn());
    }

    /** An event the function fails on is tried twice more within the hours, then kept with what went wrong. */
    private void keepFailed(FunctionDeclaration declaration, Function function) {
        CfnEventInvokeConfig.Builder.create(scope, declaration.id() + "Events")
                .functionName(function.getFunctionName())
                .qualifier("$LATEST")
                .maximumEventAgeInSeconds(Duration.hours(6).toSeconds())
                .maximumRetryAttempts(2)
                .destinationConfig(CfnEventInvokeConfig.DestinationConfigProperty.builder()
                        .onFailure(CfnEventInvokeConfig.OnFailureProperty.builder()
                                .destination(failedEvents.getQueueArn())
                                .build())
                        .build())
                .build();
    }

    /** People wait for answers of the API, so these functions start from a snapshot where the region has it. */
    private String published(FunctionDeclaration declaration, Function function) {
        ((CfnFunction) function.getNode().getDefaultChild()).addPropertyOverride("SnapStart",
                Map.of("ApplyOn", parameters.snapStart()));
        return Alias.Builder.create(scope, declaration.id() + "Alias")
                .aliasName(ALIAS)
                .version(function.getCurrentVersion())
                .build()
                .getFunctionArn();
    }
}
