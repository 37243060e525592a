package org.certline.aws;

import java.nio.file.Path;
import java.util.List;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.resource.Alarms;
import org.certline.aws.resource.Buckets;
import org.certline.aws.resource.CodeSource;
import org.certline.aws.resource.Functions;
import org.certline.aws.resource.HttpApi;
import org.certline.aws.resource.Keys;
import org.certline.aws.resource.Parameters;
import org.certline.aws.resource.Resources;
import org.certline.aws.resource.Schedules;
import org.certline.aws.resource.Secrets;
import org.certline.aws.resource.Tables;
import org.certline.aws.resource.Workflows;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/** Everything the platform runs on; read top to bottom, each line uses the ones above it. */
final class PlatformStack extends Stack {

    private final HttpApi api;

    PlatformStack(Construct scope, String id, StackProps props, List<FunctionDeclaration> declared, Path definitions,
            CodeSource code) {
        super(scope, id, props);
        Parameters parameters = new Parameters(this);
        Keys keys = new Keys(this);
        Secrets secrets = new Secrets(this, keys, parameters);
        Tables tables = new Tables(this, keys);
        Buckets buckets = new Buckets(this, keys, parameters);
        Workflows workflows = new Workflows(this, definitions);
        Functions functions = new Functions(
                this, parameters, new Resources(keys, secrets, tables, buckets, workflows), code);
        List<Functions.Deployed> deployed = declared.stream().map(functions::deploy).toList();
        buckets.notify(deployed);
        new Schedules(this, deployed);
        api = new HttpApi(this, deployed, parameters);
        Alarms alarms = new Alarms(this, keys, parameters);
        alarms.failedEvents(functions.failedEvents());
        alarms.functions(deployed);
        alarms.workflows(workflows.deploy(deployed, parameters));
        alarms.api(api);
        CfnOutput.Builder.create(this, "ApiDomain").value(api.domain()).build();
        Deviations.explain(this);
    }

    HttpApi api() {
        return api;
    }
}
