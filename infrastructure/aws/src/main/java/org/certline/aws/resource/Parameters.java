package org.certline.aws.resource;

import java.util.List;
import java.util.Optional;
import org.certline.aws.declaration.Secret;
import org.certline.aws.declaration.Setting;
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
    private final CfnParameter sealIssuers;
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
        identityEndpoint = text(scope, "IdentityEndpoint", "https://faceid.tencentcloudapi.com",
                "Service that compares name, ID number and photo");
        identityVersion = text(scope, "IdentityAccessVersion", "",
                "Version of the identity service's access data; empty for the current one");
        timestampUrl = text(scope, "TimestampUrl", "",
                "RFC 3161 time-stamping authority for seals; empty for none");
        sealIssuers = text(scope, "SealIssuers", "",
                "PEM certificates of the authorities whose seals are believed; empty for none");
        alarmEmail = text(scope, "AlarmEmail", "", "Who gets alarms by mail; empty for nobody");
    }

    String publicUrl() {
        return publicUrl.getValueAsString();
    }

    String snapStart() {
        return snapStart.getValueAsString();
    }

    Number logDays() {
        return logDays.getValueAsNumber();
    }

    String alarmEmail() {
        return alarmEmail.getValueAsString();
    }

    String value(Setting setting) {
        return switch (setting) {
            case CHAIN_NAME -> Fn.join("/", List.of(Fn.select(2, Fn.split("/", publicUrl())), "chain"));
            case SEAL_ISSUERS -> sealIssuers.getValueAsString();
            case TIMESTAMP_AUTHORITY -> timestampUrl.getValueAsString();
        };
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

    private static CfnParameter text(Construct scope, String id, String otherwise, String description) {
        return CfnParameter.Builder.create(scope, id).description(description).defaultValue(otherwise).build();
    }
}
