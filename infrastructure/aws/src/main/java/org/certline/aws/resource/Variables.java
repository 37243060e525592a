package org.certline.aws.resource;

import java.util.Map;
import java.util.TreeMap;
import org.certline.aws.declaration.FunctionDeclaration;
import org.certline.aws.declaration.Group;
import org.certline.aws.declaration.KeyUse;
import org.certline.aws.declaration.ObjectAccess;
import org.certline.aws.declaration.Part;
import org.certline.aws.declaration.Route;
import org.certline.aws.declaration.Schedule;
import org.certline.aws.declaration.Secret;
import org.certline.aws.declaration.Setting;
import org.certline.aws.declaration.Size;
import org.certline.aws.declaration.Start;
import org.certline.aws.declaration.TableAccess;
import org.certline.aws.declaration.Upload;

/** A function's environment: the names of what it was given. */
final class Variables {

    /** Short-lived processes gain nothing from the second compiler or a parallel collector. */
    private static final String JVM = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    /** Without it, links signed in us-east-1 name no region, and pages may reach buckets by their regional name only. */
    private static final String REGIONAL_LINKS = "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT";

    private final Resources resources;
    private final Parameters parameters;

    Variables(Resources resources, Parameters parameters) {
        this.resources = resources;
        this.parameters = parameters;
    }

    Map<String, String> of(FunctionDeclaration declaration) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("JAVA_TOOL_OPTIONS", JVM);
        variables.put("CERTLINE_PUBLIC_URL", parameters.publicUrl());
        variables.put("CERTLINE_KEYS_PROVIDER", "kms");
        declaration.parts().forEach(part -> put(variables, part));
        return variables;
    }

    private void put(Map<String, String> variables, Part part) {
        switch (part) {
            case TableAccess(var area, _) -> variables.put(area.variable(), resources.tables().name(area));
            case ObjectAccess(var store, _) -> {
                variables.put(store.variable(), resources.buckets().name(store));
                variables.put(REGIONAL_LINKS, "regional");
            }
            case Start start -> variables.put(start.variable(), Names.stateMachineArn(start.workflow()));
            case Secret secret -> variables.putAll(resources.secrets().variables(secret));
            case KeyUse use -> variables.put(use.variable(), resources.keys().reference(use));
            case Setting setting -> variables.put(setting.variable(), parameters.value(setting));
            case Group _, Route _, Schedule _, Size _, Upload _ -> { }
        }
    }
}
