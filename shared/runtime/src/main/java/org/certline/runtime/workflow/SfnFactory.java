package org.certline.runtime.workflow;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.services.sfn.SfnClient;

/** The Step Functions client, which the framework does not bring. */
@Factory
final class SfnFactory {

    @Singleton
    SfnClient sfn(SdkHttpClient http, AwsCredentialsProviderChain credentials, AwsRegionProviderChain region,
            @Nullable @Property(name = "aws.services.sfn.endpoint-override") URI endpoint) {
        return SfnClient.builder().httpClient(http).credentialsProvider(credentials).region(region.getRegion())
                .endpointOverride(endpoint).build();
    }
}
