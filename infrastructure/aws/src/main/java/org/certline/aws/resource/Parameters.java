package org.certline.aws.resource;

import java.util.List;
import java.util.Optional;
import org.certline.aws.declaration.Secret;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.Fn;
import software.constructs.Construct;

/** What differs from one installation to the next; given at deployment. */
public final class Parameters {

    private final CfnParameter publicUrl;
    private final CfnParameter snapStart;
    private final CfnParameter logDays;
    private final CfnParameter identityEndpoint;
    private final CfnParameter identityVersion;
    private final CfnParameter timestampUrl;
    private final CfnParameter alarmEmail;

    public Parameters(Construct scope) {
        publicUrl = CfnParameter.Builder.create(scope, "PublicUrl")
                .description("Address of the portal without a slash at its end; verification links start with it")
                .allowedPattern("https?://[^/]+")
                .defaultValue("https://localhost")
                .build();
        snapStart = CfnParameter.Builder.create(scope, "SnapStart")
                .description("PublishedVersions for short cold starts, None where the region lacks SnapStart")
                .allowedValues(List.of("PublishedVersions", "None"))
                .defaultValue("None")
                .build();
        logDays = CfnParameter.Builder.create(scope, "LogRetentionDays")
                .description("Days that logs are kept")
                .type("Number")
                .allowedValues(List.of("30", "90", "180", "365", "731"))
                .defaultValue("180")
                .build();
        identityEndpoint = CfnParameter.Builder.create(scope, "IdentityEndpoint")
                .description("Service that compares name, ID number and photo")
                .defaultValue("https://faceid.tencentcloudapi.com")
                .build();
        identityVersion = CfnParameter.Builder.create(scope, "IdentityAccessVersion")
                .description("Version of the identity service's access data; empty for the current one")
                .defaultValue("")
                .build();
        timestampUrl = CfnParameter.Builder.create(scope, "TimestampUrl")
                .description("RFC 3161 time-stamping authority for seals; empty for none")
                .defaultValue("")
                .build();
        alarmEmail = CfnParameter.Builder.create(scope, "AlarmEmail")
                .description("Who gets alarms by mail; empty for nobody")
                .defaultValue("")
                .build();
    }

    String publicUrl() {
        return publicUrl.getValueAsString();
    }

    String alarmEmail() {
        return alarmEmail.getValueAsString();
    }

    /** Unique in the world, as the chain's auditors need it. */
    String chainName() {
        return Fn.join("/", List.of(Fn.select(2, Fn.split("/", publicUrl())), "chain"));
    }

    String snapStart() {
        return snapStart.getValueAsString();
    }

    Number logDays() {
        return logDays.getValueAsNumber();
    }

    Optional<String> endpoint(Secret secret) {
        return switch (secret) {
            case IDENTITY -> Optional.of(identityEndpoint.getValueAsString());
            case OPENING -> Optional.empty();
        };
    }

    /** The version in use, empty for the current one. */
    String version(Secret secret) {
        return switch (secret) {
            case IDENTITY -> identityVersion.getValueAsString();
            case OPENING -> "";
        };
    }

    String timestampUrl() {
        return timestampUrl.getValueAsString();
    }
}
